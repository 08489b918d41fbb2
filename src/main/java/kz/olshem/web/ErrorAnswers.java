package kz.olshem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.olshem.api.http.ApiProblem;
import kz.olshem.api.http.ProblemWriter;
import kz.olshem.api.http.ReaderLanguage;
import kz.olshem.kernel.MarkupText;
import kz.olshem.kernel.RequestId;
import kz.olshem.kernel.Words;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is said where nobody else could answer: a problem to machines, a short page to people, a stack to nobody. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></main></body>
            </html>
            """;

    private final ProblemWriter problems;

    ErrorAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        answer(request, response, status instanceof Integer code ? code : 404, String.valueOf(path));
    }

    /** Answers for a path that led to nothing better, in the form that its reader understands. */
    void answer(HttpServletRequest request, HttpServletResponse response, int status, String path) throws IOException {
        ApiProblem fault = ApiProblem.of(status);
        if (MachinePaths.covers(path)) {
            problems.answer(request, response, fault);
            return;
        }
        Words words = Words.of(ReaderLanguage.of(request));
        String title = MarkupText.escaped(words.text("problem.title." + fault.code()));
        String page = String.format(
                Locale.ROOT,
                PAGE,
                words.language().code(),
                title,
                title,
                MarkupText.escaped(words.text("problem." + fault.code())),
                MarkupText.escaped(words.text("error.id", "id", RequestId.current())),
                MarkupText.escaped(words.text("problem.home")));
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", ProblemWriter.RETRY_AFTER_SECONDS);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
