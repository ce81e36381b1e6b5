// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/attributes.h"

#include <algorithm>

#include <cups/pwg.h>

namespace printing {

namespace {

/// A printer that says more than this of one thing is broken.
constexpr int most_values = 2000;

std::vector<std::string> words(ipp_t *message, const char *name)
{
    std::vector<std::string> found;
    ipp_attribute_t *const attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    for (int i = 0; i < std::min(ippGetCount(attribute), most_values); ++i)
        if (const char *word = ippGetString(attribute, i, nullptr))
            found.emplace_back(word);
    return found;
}

std::string word(ipp_t *message, const char *name)
{
    std::vector<std::string> all = words(message, name);
    return all.empty() ? std::string() : std::move(all.front());
}

std::optional<int> number(ipp_t *message, const char *name)
{
    ipp_attribute_t *const attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    const ipp_tag_t kind = ippGetValueTag(attribute);
    if (kind == IPP_TAG_INTEGER || kind == IPP_TAG_ENUM)
        return ippGetInteger(attribute, 0);
    return std::nullopt;
}

bool has_operation(ipp_t *message, ipp_op_t operation)
{
    return ippContainsInteger(ippFindAttribute(message, "operations-supported", IPP_TAG_ENUM), operation) != 0;
}

int most_copies(ipp_t *message)
{
    ipp_attribute_t *const range = ippFindAttribute(message, "copies-supported", IPP_TAG_RANGE);
    int most = 1;
    if (range)
        ippGetRange(range, 0, &most);
    return std::max(most, 1);
}

std::vector<int> resolutions(ipp_t *message)
{
    std::vector<int> found;
    ipp_attribute_t *const attribute = ippFindAttribute(message, "pwg-raster-document-resolution-supported", IPP_TAG_RESOLUTION);
    for (int i = 0; i < std::min(ippGetCount(attribute), most_values); ++i) {
        int feed = 0;
        ipp_res_t units = IPP_RES_PER_INCH;
        const int cross = ippGetResolution(attribute, i, &feed, &units);
        // What a dot that is not square or smaller than any printer's would mean is not worth knowing.
        if (cross == feed && units == IPP_RES_PER_INCH && cross >= 100 && cross <= 1200)
            found.push_back(cross);
    }
    return found;
}

/// Each tray by its keyword, with what lies in it where the printer tells (media-col-ready).
std::vector<Tray> trays(ipp_t *message)
{
    std::vector<Tray> found;
    for (std::string &keyword : words(message, "media-source-supported"))
        found.push_back({std::move(keyword), {}});
    ipp_attribute_t *const ready = ippFindAttribute(message, "media-col-ready", IPP_TAG_BEGIN_COLLECTION);
    for (int i = 0; i < std::min(ippGetCount(ready), most_values); ++i) {
        ipp_t *const media = ippGetCollection(ready, i);
        const auto tray = std::ranges::find(found, word(media, "media-source"), &Tray::keyword);
        if (tray == found.end())
            continue;
        tray->media = word(media, "media-size-name");
        ipp_attribute_t *const size = ippFindAttribute(media, "media-size", IPP_TAG_BEGIN_COLLECTION);
        if (tray->media.empty() && size) {
            const int x = number(ippGetCollection(size, 0), "x-dimension").value_or(0);
            const int y = number(ippGetCollection(size, 0), "y-dimension").value_or(0);
            const pwg_media_t *const known = x > 0 && y > 0 ? pwgMediaForSize(x, y) : nullptr;
            tray->media = known ? known->pwg : "";
        }
    }
    return found;
}

void add(ipp_t *request, const char *name, const std::string &keyword)
{
    if (!keyword.empty())
        ippAddString(request, IPP_TAG_JOB, IPP_TAG_KEYWORD, name, nullptr, keyword.c_str());
}

/// media and media-col exclude each other (PWG 5100.7); only media-col can name a tray.
void add_media(ipp_t *request, const Ticket &ticket)
{
    const pwg_media_t *const size = ticket.tray.empty() ? nullptr : pwgMediaForPWG(ticket.media.c_str());
    if (!size)
        return add(request, "media", ticket.media);
    ipp_t *const dimensions = ippNew();
    ippAddInteger(dimensions, IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", size->width);
    ippAddInteger(dimensions, IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", size->length);
    ipp_t *const media = ippNew();
    ippAddCollection(media, IPP_TAG_ZERO, "media-size", dimensions);
    ippAddString(media, IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, ticket.tray.c_str());
    ippAddCollection(request, IPP_TAG_JOB, "media-col", media);
    ippDelete(dimensions);
    ippDelete(media);
}

}  // namespace

const std::vector<const char *> offer_attributes = {"copies-supported",
                                                    "document-format-supported",
                                                    "media-col-ready",
                                                    "media-source-supported",
                                                    "media-supported",
                                                    "multiple-document-handling-supported",
                                                    "operations-supported",
                                                    "print-color-mode-supported",
                                                    "print-scaling-supported",
                                                    "printer-info",
                                                    "printer-is-accepting-jobs",
                                                    "printer-make-and-model",
                                                    "printer-name",
                                                    "printer-state",
                                                    "printer-state-reasons",
                                                    "pwg-raster-document-resolution-supported",
                                                    "pwg-raster-document-sheet-back",
                                                    "pwg-raster-document-type-supported",
                                                    "sides-supported"};
const std::vector<const char *> job_attributes = {"job-state", "job-state-reasons", "job-impressions-completed",
                                                  "job-media-sheets-completed"};
const std::vector<const char *> printer_attributes = {"printer-state", "printer-state-reasons", "printer-up-time"};

PrinterCapabilities offer_of(ipp_t *response)
{
    const std::vector<std::string> formats = words(response, "document-format-supported");
    PrinterCapabilities offer;
    offer.name = word(response, "printer-info");
    if (offer.name.empty())
        offer.name = word(response, "printer-name");
    offer.model = word(response, "printer-make-and-model");
    offer.pdf = has(formats, "application/pdf");
    offer.raster = has(formats, "image/pwg-raster");
    offer.apart = has_operation(response, IPP_OP_CREATE_JOB) && has_operation(response, IPP_OP_SEND_DOCUMENT);
    offer.most_copies = most_copies(response);
    offer.collates = has(words(response, "multiple-document-handling-supported"), "separate-documents-collated-copies");
    offer.keeps_size = has(words(response, "print-scaling-supported"), "none");
    offer.sides = words(response, "sides-supported");
    offer.colour_modes = words(response, "print-color-mode-supported");
    offer.media = words(response, "media-supported");
    offer.trays = trays(response);
    offer.raster_types = words(response, "pwg-raster-document-type-supported");
    offer.raster_dpi = resolutions(response);
    offer.sheet_back = word(response, "pwg-raster-document-sheet-back");
    return offer;
}

std::optional<PrinterProblem> trouble_of(ipp_t *response)
{
    Report report;
    add_printer(response, report);
    const std::optional<PrinterProblem> trouble = trouble_of(report);
    ipp_attribute_t *const accepting = ippFindAttribute(response, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    if (!trouble && accepting && !ippGetBoolean(accepting, 0))
        return PrinterProblem{JobState::Stopped, true};
    return trouble;
}

void add_job(ipp_t *response, Report &report)
{
    report.job = number(response, "job-state").value_or(0);
    report.job_reasons = words(response, "job-state-reasons");
    report.printed = number(response, "job-impressions-completed");
    const std::optional<int> sheets = number(response, "job-media-sheets-completed");
    if (!report.printed || sheets > report.printed)
        report.printed = sheets;
}

void add_printer(ipp_t *response, Report &report)
{
    report.printer = number(response, "printer-state").value_or(0);
    report.reasons = words(response, "printer-state-reasons");
    report.up_time = number(response, "printer-up-time");
}

std::vector<Listed> jobs_of(ipp_t *response)
{
    std::vector<Listed> found;
    for (ipp_attribute_t *attribute = ippFirstAttribute(response); attribute; attribute = ippNextAttribute(response)) {
        const std::string_view name = ippGetName(attribute) ? ippGetName(attribute) : "";
        if (ippGetGroupTag(attribute) != IPP_TAG_JOB) {
            // Jobs are parted by what belongs to no group.
            if (!found.empty() && found.back().number != 0)
                found.emplace_back();
            continue;
        }
        if (found.empty())
            found.emplace_back();
        if (name == "job-id")
            found.back().number = ippGetInteger(attribute, 0);
        else if (const char *text = ippGetString(attribute, 0, nullptr); text && name == "job-name")
            found.back().name = text;
        else if (text && name == "job-originating-user-name")
            found.back().user = text;
    }
    return found;
}

int job_number(ipp_t *response)
{
    return number(response, "job-id").value_or(0);
}

void add_ticket(ipp_t *request, const Ticket &ticket)
{
    if (ticket.copies > 0)
        ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", ticket.copies);
    if (ticket.collated)
        add(request, "multiple-document-handling", "separate-documents-collated-copies");
    if (ticket.keep_size)
        add(request, "print-scaling", "none");
    add(request, "sides", ticket.sides);
    add(request, "print-color-mode", ticket.colour_mode);
    add_media(request, ticket);
}

void add_wanted(ipp_t *request, const std::vector<const char *> &names)
{
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(names.size()), nullptr, names.data());
}

}  // namespace printing
