package kz.olshem.api.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets heavy answers be made only as far as memory and processors go. Who finds no room waits in a short queue, first come
 * first served; who finds the queue full, or waits too long, is turned away.
 */
final class Bulkhead {

    private final long mostBytes;
    private final int mostWorkers;
    private final int mostWaiting;
    private final long patience;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final Deque<Object> queue = new ArrayDeque<>();
    private final Map<byte[], Integer> underWay = new IdentityHashMap<>();
    private long bytes;
    private int workers;

    /**
     * @param mostBytes   that answers hold at once, those being made and those being sent
     * @param mostWorkers that make one at once
     * @param mostWaiting in the queue
     * @param patience    how long one waits there
     */
    Bulkhead(long mostBytes, int mostWorkers, int mostWaiting, Duration patience) {
        this.mostBytes = mostBytes;
        this.mostWorkers = mostWorkers;
        this.mostWaiting = mostWaiting;
        this.patience = patience.toNanos();
    }

    /**
     * Begins to make an answer.
     *
     * @param estimate bytes that it holds at most while it is made; one that alone is too much is made alone
     * @throws BulkheadFullException where there is no room
     */
    Pass enter(long estimate) {
        long wanted = Math.min(estimate, mostBytes);
        lock.lock();
        try {
            if (!queue.isEmpty() || !fits(wanted)) {
                await(wanted);
            }
            bytes += wanted;
            workers++;
            return new Pass(wanted);
        } finally {
            lock.unlock();
        }
    }

    private boolean fits(long wanted) {
        return workers < mostWorkers && bytes + wanted <= Math.max(mostBytes, wanted);
    }

    private void await(long wanted) {
        if (queue.size() >= mostWaiting) {
            throw new BulkheadFullException();
        }
        Object me = new Object();
        queue.addLast(me);
        try {
            long left = patience;
            while (queue.peekFirst() != me || !fits(wanted)) {
                if (left <= 0) {
                    throw new BulkheadFullException();
                }
                left = room.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BulkheadFullException();
        } finally {
            queue.remove(me);
            room.signalAll(); // the next one may have become the first
        }
    }

    /** Counts an answer that is ready while it is sent, once however many readers it is sent to. Never waits. */
    Sending sends(byte[] answer) {
        lock.lock();
        try {
            if (underWay.merge(answer, 1, Integer::sum) == 1) {
                bytes += answer.length;
            }
            return new Sending(answer);
        } finally {
            lock.unlock();
        }
    }

    /** Bytes that are held now. */
    long held() {
        lock.lock();
        try {
            return bytes;
        } finally {
            lock.unlock();
        }
    }

    /** That an answer is being sent. */
    final class Sending implements AutoCloseable {

        private final byte[] answer;

        private Sending(byte[] answer) {
            this.answer = answer;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                if (underWay.merge(answer, -1, Integer::sum) == 0) {
                    underWay.remove(answer);
                    bytes -= answer.length;
                    room.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** The right to make one answer, of one thread. */
    final class Pass implements AutoCloseable {

        private final long estimate;
        private boolean working = true;

        private Pass(long estimate) {
            this.estimate = estimate;
        }

        /** Leaves the processor to others while a slow reader takes what is there; the memory stays held. */
        void pause() {
            lock.lock();
            try {
                rest();
            } finally {
                lock.unlock();
            }
        }

        /** Goes on, before any that has not begun yet. */
        void resume() {
            lock.lock();
            try {
                while (workers >= mostWorkers) {
                    room.awaitUninterruptibly();
                }
                workers++;
                working = true;
            } finally {
                lock.unlock();
            }
        }

        private void rest() {
            if (working) {
                working = false;
                workers--;
                room.signalAll();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                rest();
                bytes -= estimate;
                room.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
