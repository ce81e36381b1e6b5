// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IPP attributes from and to plain values.

#pragma once

#include "printing/printer.h"
#include "printing/report.h"

#include <cups/cups.h>

namespace printing {

/// What the next two want to know.
extern const std::vector<const char *> offer_attributes;
PrinterCapabilities offer_of(ipp_t *response);
/// What would keep a printer that does nothing from printing now.
std::optional<PrinterProblem> trouble_of(ipp_t *response);

extern const std::vector<const char *> job_attributes;
extern const std::vector<const char *> printer_attributes;
/// Adds what a response says of the job or of the printer.
void add_job(ipp_t *response, Report &report);
void add_printer(ipp_t *response, Report &report);

/// A job of a job list.
struct Listed {
    int number = 0;
    std::string name;
    std::string user;
};
std::vector<Listed> jobs_of(ipp_t *response);
int job_number(ipp_t *response);

void add_ticket(ipp_t *request, const Ticket &ticket);
void add_wanted(ipp_t *request, const std::vector<const char *> &names);

}  // namespace printing
