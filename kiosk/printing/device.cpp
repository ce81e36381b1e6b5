// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/device.h"

#include "printing/attributes.h"

#include <algorithm>

namespace printing {

namespace {

/// Whether what was asked about a job is settled, however.
bool is_settled(Answer answer)
{
    return answer == Answer::Yes || answer == Answer::Gone;
}

const char *format_of(const Device::Document &document)
{
    return document.ticket.raster ? "image/pwg-raster" : "application/pdf";
}

void add_job_name(ipp_t *request, const RequestingUser &identity)
{
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, identity.job.c_str());
}

void add_number(ipp_t *request, int number)
{
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", number);
}

}  // namespace

Device::Device(const Destination &target, RequestingUser identity, Interrupt &interrupt, std::chrono::milliseconds patience)
    : m_identity(std::move(identity)),
      m_is_queue(!target.queue.empty()),
      m_connection(target, m_identity.user, interrupt, patience)
{
}

tl::expected<Device::PrinterStatus, Answer> Device::look()
{
    Ipp request = m_connection.request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    add_wanted(request.get(), offer_attributes);
    const Reply reply = m_connection.ask(std::move(request));
    if (reply.answer != Answer::Yes)
        return tl::unexpected(reply.answer);
    return PrinterStatus{offer_of(reply.response.get()), trouble_of(reply.response.get())};
}

Answer Device::create(const Document &document, int &number)
{
    number = 0;
    if (!document.apart)
        return Answer::Yes;
    Ipp request = m_connection.request(IPP_OP_CREATE_JOB);
    add_job_name(request.get(), m_identity);
    add_ticket(request.get(), document.ticket);
    const Reply reply = m_connection.ask(std::move(request));
    if (reply.answer == Answer::Yes)
        number = job_number(reply.response.get());
    return reply.answer == Answer::Yes && number <= 0 ? Answer::Unsure : reply.answer;
}

Answer Device::send(const Document &document, int &number)
{
    Ipp request = m_connection.request(document.apart ? IPP_OP_SEND_DOCUMENT : IPP_OP_PRINT_JOB);
    if (document.apart)
        add_number(request.get(), number);
    else
        add_job_name(request.get(), m_identity);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, format_of(document));
    if (document.apart)
        ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
    else
        add_ticket(request.get(), document.ticket);
    const Reply reply = m_connection.ask(std::move(request), &document.bytes);
    if (!document.apart && reply.answer == Answer::Yes)
        number = job_number(reply.response.get());
    return reply.answer;
}

Answer Device::ask(int &number, Report &report)
{
    Answer answer = number > 0 ? Answer::Yes : find_ours(number);
    if (answer == Answer::Yes) {
        Ipp request = m_connection.request(IPP_OP_GET_JOB_ATTRIBUTES);
        add_number(request.get(), number);
        add_wanted(request.get(), job_attributes);
        const Reply reply = m_connection.ask(std::move(request));
        answer = reply.answer;
        if (answer == Answer::Yes)
            add_job(reply.response.get(), report);
    }
    if (!is_settled(answer))
        return answer;
    Ipp request = m_connection.request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    add_wanted(request.get(), printer_attributes);
    const Reply reply = m_connection.ask(std::move(request));
    if (reply.answer != Answer::Yes)
        return reply.answer == Answer::Gone ? Answer::No : reply.answer;
    add_printer(reply.response.get(), report);
    return answer;
}

Answer Device::cancel(int number)
{
    if (number > 0)
        return cancel_one(number);
    const Answer answer = cancel_ours("not-completed");
    // CUPS may keep the files of what is through.
    return is_settled(answer) && m_is_queue ? cancel_ours("completed") : answer;
}

Answer Device::cancel_one(int number)
{
    if (m_is_queue)
        return purge(number);
    Ipp request = m_connection.request(IPP_OP_CANCEL_JOB);
    add_number(request.get(), number);
    const Reply reply = m_connection.ask(std::move(request));
    // One that is through can't be cancelled, and needn't.
    const bool through = reply.response && ippGetStatusCode(reply.response.get()) == IPP_STATUS_ERROR_NOT_POSSIBLE;
    return through ? Answer::Yes : reply.answer;
}

Answer Device::purge(int number)
{
    Ipp request = m_connection.request(IPP_OP_CANCEL_JOB);
    add_number(request.get(), number);
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "purge-job", 1);
    const Answer answer = m_connection.ask(std::move(request)).answer;
    if (answer != Answer::Yes)
        return answer;
    // One that is being printed is only stopped: its files are there until its filters have ended and it is purged again.
    request = m_connection.request(IPP_OP_GET_JOB_ATTRIBUTES);
    add_number(request.get(), number);
    add_wanted(request.get(), {"job-state"});
    const Answer is_there = m_connection.ask(std::move(request)).answer;
    return is_there == Answer::Yes ? Answer::Busy : is_there;
}

Answer Device::cancel_ours(const char *which)
{
    Ipp request = m_connection.request(IPP_OP_GET_JOBS);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which);
    add_wanted(request.get(), {"job-id", "job-name", "job-originating-user-name"});
    const Reply reply = m_connection.ask(std::move(request));
    if (reply.answer != Answer::Yes)
        return reply.answer;
    Answer worst = Answer::Yes;
    for (const Listed &job : jobs_of(reply.response.get())) {
        if (job.number <= 0 || job.name != m_identity.job || job.user != m_identity.user)
            continue;
        if (const Answer answer = cancel_one(job.number); !is_settled(answer))
            worst = answer;
    }
    return worst;
}

Answer Device::find_ours(int &number)
{
    Ipp request = m_connection.request(IPP_OP_GET_JOBS);
    add_wanted(request.get(), {"job-id", "job-name", "job-originating-user-name"});
    const Reply reply = m_connection.ask(std::move(request));
    if (reply.answer != Answer::Yes)
        return reply.answer;
    for (const Listed &job : jobs_of(reply.response.get()))
        if (job.name == m_identity.job && job.user == m_identity.user)
            number = std::max(number, job.number);
    return number > 0 ? Answer::Yes : Answer::Gone;
}

}  // namespace printing
