// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/device.h"
#include "printing/spooler.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace printing {

/// The thread that waits for the printer. Calls from outside only leave word and wake it.
class Worker {
public:
    Worker(Spooler &spooler, Destination target, RequestingUser identity, Patience patience);

    /// In a thread of its own, which keeps the worker alive.
    static void start(const std::shared_ptr<Worker> &worker);
    void print(int id, QByteArray pdf, PrintOptions options);
    void cancel(int id);
    void cancel_all();
    void watch(bool on);
    void find(std::chrono::milliseconds limit);
    /// Nobody hears of it any more. Waits for the thread for as long as a farewell may take, then leaves it to itself.
    void end();

private:
    /// A job and what it needs; its document only until that is in the printer.
    struct Task {
        int id = 0;
        QByteArray pdf;
        PrintOptions options;
        Job job;
        int number = 0;  ///< at the printer
        Ticket ticket;
        bool apart = false;  ///< the printer takes a job and its document one after the other
        std::string raster;  ///< empty where the PDF is sent as it is
        JobState told = JobState::Sending;
    };
    static Task new_task(int id, QByteArray pdf, PrintOptions options, Job job);

    /// What was asked for from outside.
    struct Order {
        int id = 0;
        QByteArray pdf;
        PrintOptions options;
    };
    struct Words {
        std::deque<Order> orders;
        std::vector<int> cancelled;
        bool cancel_all = false;
        std::optional<bool> watch;
        std::optional<std::chrono::milliseconds> find;
        bool end = false;

        bool any() const { return !orders.empty() || !cancelled.empty() || cancel_all || watch || find || end; }
    };

    /// What a word does to the request that is under way: nothing, or ends it so that the word is heard at once.
    enum class Haste { Waits, BeforeWhatYields, AtOnce };

    void leave_word(const std::function<Haste(Words &)> &say);
    void run();
    /// Waits for a word, until `until`, and takes all there are.
    Words take_words(Moment until);
    void hear(Words words);
    Moment next_moment();
    /// Does what is due next, one request or a few.
    void work();
    /// Of its document, which is overwritten.
    static void let_go(Task &task);
    void put_by_what_is_over();
    bool is_due(Task &task);
    bool is_watching() const { return m_watches && m_tasks.empty(); }
    Answer cancel_at_printer(Task &task);
    void settle_debts();
    void step(Task &task);
    Answer create(Task &task);
    std::optional<Answer> prepare(Task &task);
    void tell(Task &task);
    void look();
    void learn(const PrinterCapabilities &offer);
    void find_now(std::chrono::milliseconds limit);
    /// Cancels what is under way, once and as long as the farewell lasts.
    void say_goodbye();
    /// Runs in the spooler's thread, if there still is a spooler.
    void post(std::function<void(Spooler &)> tell);

    const Patience m_patience;
    Interrupt m_interrupt;
    Device m_device;

    std::mutex m_words_lock;
    std::condition_variable m_wake;
    Words m_words;
    bool m_yields = false;  ///< what is under way can be done again, and gives way to a new job
    int m_under_way = 0;    ///< the job that the thread asks something about
    bool m_ended = false;

    std::mutex m_spooler_lock;
    Spooler *m_spooler;

    // The thread's own.
    std::deque<Task> m_tasks;   ///< the first is under way
    std::vector<Task> m_debts;  ///< over, and not yet gone from the printer
    std::optional<PrinterCapabilities> m_offer;
    Moment m_offer_since;
    bool m_watches = false;
    Moment m_next_look{};
    std::optional<std::chrono::milliseconds> m_find;
    bool m_ending = false;
};

}  // namespace printing
