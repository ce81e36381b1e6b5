// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/worker.h"

#include "config/access/secrets.h"
#include "printing/dialogue.h"
#include "printing/raster.h"

#include <algorithm>

namespace printing {

namespace {

using Clock = std::chrono::steady_clock;

/// A printer's trays and formats change when somebody changes the printer.
constexpr auto offer_holds = std::chrono::minutes(2);

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

}  // namespace

Worker::Task Worker::new_task(int id, QByteArray pdf, PrintOptions options, Job job)
{
    const JobState told = job.state();
    return {id, std::move(pdf), std::move(options), std::move(job), 0, {}, false, {}, told};
}

Worker::Worker(Spooler &spooler, Destination target, RequestingUser identity, Patience patience)
    : m_patience(patience), m_device(target, std::move(identity), m_interrupt, patience.answer), m_spooler(&spooler)
{
    m_debts.push_back(new_task(0, {}, {}, Job::left_behind(m_patience.job, Clock::now())));
}

void Worker::start(const std::shared_ptr<Worker> &worker)
{
    std::thread([worker] { worker->run(); }).detach();
}

void Worker::leave_word(const std::function<Haste(Words &)> &say)
{
    const std::lock_guard lock(m_words_lock);
    const Haste haste = say(m_words);
    if (haste == Haste::AtOnce || (haste == Haste::BeforeWhatYields && m_yields))
        m_interrupt.set();
    m_wake.notify_all();
}

void Worker::print(int id, QByteArray pdf, PrintOptions options)
{
    leave_word([&](Words &words) {
        words.orders.push_back({id, std::move(pdf), std::move(options)});
        return Haste::BeforeWhatYields;
    });
}

void Worker::cancel(int id)
{
    leave_word([&](Words &words) {
        words.cancelled.push_back(id);
        return m_under_way == id ? Haste::AtOnce : Haste::Waits;
    });
}

void Worker::cancel_all()
{
    leave_word([](Words &words) {
        for (const Order &order : words.orders)
            words.cancelled.push_back(order.id);
        words.cancel_all = true;
        return Haste::AtOnce;
    });
}

void Worker::watch(bool on)
{
    leave_word([&](Words &words) {
        words.watch = on;
        return Haste::Waits;
    });
}

void Worker::find(std::chrono::milliseconds limit)
{
    leave_word([&](Words &words) {
        words.find = limit;
        return Haste::Waits;
    });
}

void Worker::end()
{
    {
        const std::lock_guard lock(m_spooler_lock);
        m_spooler = nullptr;
    }
    leave_word([](Words &words) {
        words.end = true;
        return Haste::AtOnce;
    });
    // A name server may hold the thread for longer than anybody wants to wait for a window to close.
    std::unique_lock lock(m_words_lock);
    m_wake.wait_for(lock, m_patience.farewell, [this] { return m_ended; });
}

void Worker::post(std::function<void(Spooler &)> tell)
{
    const std::lock_guard lock(m_spooler_lock);
    if (Spooler *const spooler = m_spooler)
        QMetaObject::invokeMethod(
            spooler, [spooler, tell = std::move(tell)] { tell(*spooler); }, Qt::QueuedConnection);
}

void Worker::run()
{
    // A printer that wants a password gets none; without this libcups would ask for it on the terminal.
    cupsSetPasswordCB2([](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; },
                       nullptr);
    while (!m_ending) {
        hear(take_words(next_moment()));
        if (!m_ending)
            work();
    }
    say_goodbye();
    const std::lock_guard lock(m_words_lock);
    m_ended = true;
    m_wake.notify_all();
}

Worker::Words Worker::take_words(Moment until)
{
    std::unique_lock lock(m_words_lock);
    m_yields = false;
    m_under_way = 0;
    m_wake.wait_until(lock, until, [this] { return m_words.any(); });
    m_interrupt.clear();
    return std::exchange(m_words, {});
}

void Worker::hear(Words words)
{
    const Moment now = Clock::now();
    m_ending = words.end;
    if (words.watch) {
        m_watches = *words.watch;
        m_next_look = now;
    }
    if (words.find)
        m_find = words.find;
    // A wipe does not mean what was ordered after it, and says by number which of the newest it means.
    for (Task &task : m_tasks)
        if (words.cancel_all || words.end)
            task.job.wipe(now);
    for (Order &order : words.orders)
        m_tasks.push_back(new_task(order.id, std::move(order.pdf), std::move(order.options), Job(m_patience.job, now)));
    for (Task &task : m_tasks)
        if (words.end || std::ranges::find(words.cancelled, task.id) != words.cancelled.end())
            task.job.wipe(now);
}

Moment Worker::next_moment()
{
    const Moment now = Clock::now();
    if (m_find)
        return now;
    Moment next = is_watching() ? m_next_look : Moment::max();
    for (Task &debt : m_debts)
        next = std::min(next, debt.job.next(now).at);
    if (!m_tasks.empty())
        next = std::min(next, m_tasks.front().job.next(now).at);
    return next == Moment::max() ? now + std::chrono::hours(1) : next;
}

bool Worker::is_due(Task &task)
{
    const Moment now = Clock::now();
    const Next next = task.job.next(now);
    return next.step != Step::Nothing && next.at <= now;
}

void Worker::let_go(Task &task)
{
    // Bytes that somebody else looks at still are theirs to let go of.
    if (task.pdf.isDetached())
        config::overwrite(task.pdf.data(), std::size_t(task.pdf.size()));
    task.pdf.clear();
    config::overwrite(task.raster.data(), task.raster.size());
    task.raster = {};
}

void Worker::put_by_what_is_over()
{
    for (auto task = m_tasks.begin(); task != m_tasks.end();) {
        const Next next = task->job.next(Clock::now());
        tell(*task);
        if (!is_over(task->job.state())) {
            ++task;
            continue;
        }
        let_go(*task);
        if (next.step != Step::Nothing)
            m_debts.push_back(std::move(*task));
        task = m_tasks.erase(task);
    }
}

void Worker::work()
{
    put_by_what_is_over();
    const bool has_task = !m_tasks.empty() && is_due(m_tasks.front());
    {
        const std::lock_guard lock(m_words_lock);
        if (m_words.any())
            return;
        m_yields = !has_task;
        m_under_way = has_task ? m_tasks.front().id : 0;
    }
    if (has_task)
        step(m_tasks.front());
    else if (std::ranges::any_of(m_debts, [this](Task &debt) { return is_due(debt); }))
        settle_debts();
    else if (is_watching() && m_next_look <= Clock::now())
        look();
    else if (m_find)
        find_now(*std::exchange(m_find, std::nullopt));
}

Answer Worker::cancel_at_printer(Task &task)
{
    const Answer answer = m_device.cancel(task.number);
    task.job.cancelled(answer, Clock::now());
    return answer;
}

void Worker::settle_debts()
{
    for (Task &debt : m_debts)
        if (is_due(debt))
            cancel_at_printer(debt);
    std::erase_if(m_debts, [](Task &debt) { return debt.job.next(Clock::now()).step == Step::Nothing; });
}

void Worker::step(Task &task)
{
    switch (task.job.next(Clock::now()).step) {
        case Step::Create: {
            const Answer answer = create(task);
            task.job.created(answer, Clock::now());
            break;
        }
        case Step::Send: {
            const std::string_view bytes = task.ticket.raster ? std::string_view(task.raster) : view(task.pdf);
            const Answer answer = m_device.send({task.ticket, bytes, task.apart}, task.number);
            task.job.sent(answer, Clock::now());
            if (answer == Answer::Yes)
                let_go(task);
            break;
        }
        case Step::Ask: {
            Report report;
            const Answer answer = m_device.ask(task.number, report);
            task.job.asked(answer, report, Clock::now());
            break;
        }
        case Step::Cancel:
            cancel_at_printer(task);
            break;
        case Step::Nothing:
            break;
    }
    // One that was ended by a word says nothing of the printer; the word is heard next.
    if (!m_interrupt.is_set())
        tell(task);
}

Answer Worker::create(Task &task)
{
    // Whatever is still at the printer would come out beside this one.
    for (Task &debt : m_debts) {
        const Answer answer = cancel_at_printer(debt);
        if (debt.job.next(Clock::now()).step != Step::Nothing)
            return answer == Answer::Busy ? Answer::Busy : Answer::Lost;
    }
    m_debts.clear();
    if (const std::optional<Answer> obstacle = prepare(task))
        return *obstacle;
    const Answer answer = m_device.create({task.ticket, {}, task.apart}, task.number);
    if (answer == Answer::No)
        m_offer.reset();  // it may be another printer by now
    return answer;
}

std::optional<Answer> Worker::prepare(Task &task)
{
    if (!m_offer || Clock::now() - m_offer_since > offer_holds) {
        const auto glance = m_device.look();
        // Nothing was sent yet, so a question that is not answered is as good as one that did not arrive.
        if (!glance)
            return glance.error() == Answer::Unsure ? Answer::Lost : glance.error();
        learn(glance->offer);
    }
    const auto refuse = [&](Refusal why) {
        qCDebug(lcPrinting, "job %d: the printer can't do what was ordered (%d)", task.id, int(why));
        post([id = task.id, why](Spooler &spooler) { emit spooler.refused(id, why); });
        m_offer.reset();
        return Answer::No;
    };
    const auto ticket = plan(*m_offer, task.options);
    if (!ticket)
        return refuse(ticket.error());
    task.ticket = *ticket;
    task.apart = m_offer->apart;
    if (ticket->raster && task.raster.empty()) {
        auto raster = to_raster(task.pdf, *ticket->raster, [this] { return m_interrupt.is_set(); });
        if (!raster)
            return refuse(raster.error());
        if (raster->empty())
            return Answer::Lost;
        task.raster = std::move(*raster);
    }
    return std::nullopt;
}

void Worker::tell(Task &task)
{
    if (task.told == task.job.state())
        return;
    task.told = task.job.state();
    qCDebug(lcPrinting, "job %d: %s", task.id, in_words(task.told));
    post([id = task.id, state = task.told](Spooler &spooler) { emit spooler.changed(id, state); });
}

void Worker::learn(const PrinterCapabilities &offer)
{
    m_offer_since = Clock::now();
    if (m_offer == offer)
        return;
    m_offer = offer;
    post([offer](Spooler &spooler) { spooler.learn(offer); });
}

void Worker::look()
{
    const auto glance = m_device.look();
    if (!glance && m_interrupt.is_set())
        return;  // something else comes first
    m_next_look = Clock::now() + m_patience.look_every;
    const std::optional<PrinterProblem> trouble = glance ? glance->trouble : PrinterProblem{JobState::Offline, true};
    if (glance)
        learn(glance->offer);
    post([trouble](Spooler &spooler) { spooler.learn(trouble); });
}

void Worker::find_now(std::chrono::milliseconds limit)
{
    std::vector<Found> printers = find_printers(limit, m_interrupt);
    if (m_interrupt.is_set()) {
        m_find = limit;
        return;
    }
    post([printers = std::move(printers)](Spooler &spooler) { emit spooler.found(printers); });
}

void Worker::say_goodbye()
{
    put_by_what_is_over();
    const Moment end = Clock::now() + m_patience.farewell;
    for (Task &debt : m_debts) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0)
            return;
        m_device.be_patient(left);
        cancel_at_printer(debt);
    }
}

}  // namespace printing
