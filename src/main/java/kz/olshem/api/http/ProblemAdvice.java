package kz.olshem.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.olshem.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong in any address for machines, told as a problem; a defect tells no more than that it is one. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void expected(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(request, response, ApiProblem.of(problem));
    }

    @ExceptionHandler
    void refused(InvalidRequestException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.answer(request, response, refused.fault());
    }

    @ExceptionHandler
    void full(BulkheadFullException full, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(request, response, ApiProblem.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
    }

    /** A reader who went away is nobody's fault, and nobody is left to tell. */
    @ExceptionHandler
    void gone(IOException failure) {
        LOG.debug("an answer was not taken", failure);
    }

    @ExceptionHandler
    void defect(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("a defect in {}", request.getServletPath(), failure);
        if (response.isCommitted()) {
            // Part of a file is out. Only a connection that breaks tells its reader that the rest will not come.
            throw failure;
        }
        problems.answer(request, response, ApiProblem.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
    }
}
