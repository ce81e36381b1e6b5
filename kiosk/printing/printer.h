// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a printer offers, what is ordered, and what is asked of the printer for it. Plain values.

#pragma once

#include "config/centre/printer.h"

#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace printing {

/// Where the printer is.
struct Destination {
    std::string uri;     ///< ipp:// or ipps://; empty = a queue
    std::string queue;   ///< of CUPS
    std::string server;  ///< of the queue: a host or the path of a socket; empty = where CUPS on this machine listens

    friend bool operator==(const Destination &, const Destination &) = default;
};
Destination target_of(const config::Printer &printer);

/// What jobs are called at the printer: the same for each of them, so that a job list tells nobody anything.
struct RequestingUser {
    std::string job = "Mødested";
    std::string user = "kiosk";  ///< tells our jobs from those of other machines with this program

    friend bool operator==(const RequestingUser &, const RequestingUser &) = default;
};
/// At a queue of this machine the name of the account, since cupsd 2.4.2-3+deb12u10 crashes when a user whom it does not know
/// sends a document. Elsewhere with six hexadecimal digits that stand for machine and account, and lead back to neither.
RequestingUser requesting_user_at(const Destination &target);

enum class Paper { A4, A3 };

/// A tray by the printer's keyword for it (PWG 5101.1 media-source) and what lies in it, a PWG 5101.1 name; empty = not told.
struct Tray {
    std::string keyword;
    std::string media;

    friend bool operator==(const Tray &, const Tray &) = default;
};

/// A printer's own words (IPP attributes) for what it can.
struct PrinterCapabilities {
    std::string name;
    std::string model;
    bool pdf = false;
    bool raster = false;                    ///< PWG raster (PWG 5102.4)
    bool apart = false;                     ///< takes a job and its document one after the other (Create-Job, Send-Document)
    int most_copies = 1;                    ///< of a PDF
    bool collates = false;                  ///< whole copies one after another
    bool keeps_size = false;                ///< prints a page as large as it is, when asked to
    std::vector<std::string> sides;         ///< "one-sided", "two-sided-long-edge", …
    std::vector<std::string> colour_modes;  ///< "monochrome", "color", "auto", …
    std::vector<std::string> media;         ///< sizes it can print on: "iso_a4_210x297mm", …; empty = it does not tell
    std::vector<Tray> trays;
    std::vector<std::string> raster_types;  ///< "sgray_8", "srgb_8", …
    std::vector<int> raster_dpi;
    std::string sheet_back;  ///< how the back of a sheet has to be turned in PWG raster; empty = not at all

    bool two_sided() const;
    bool colour() const;
    bool takes(Paper paper) const;

    friend bool operator==(const PrinterCapabilities &, const PrinterCapabilities &) = default;
};

/// How a document is wanted. Where the printer lacks two sides, colour or the tray, it is printed without.
struct PrintOptions {
    int copies = 1;
    bool two_sided = true;
    bool colour = false;
    Paper paper = Paper::A4;
    std::string tray = {};  ///< a keyword of Tray; empty = the printer chooses

    friend bool operator==(const PrintOptions &, const PrintOptions &) = default;
};
/// One copy on A4, as the centre wants it.
PrintOptions options_of(const config::Printer &printer);

/// Why a printer can't do it at all.
enum class Refusal {
    Format,  ///< it takes neither PDF nor PWG raster as we make it
    Paper,   ///< not on that paper
    Copies,  ///< not that many
    Pages,   ///< the document is none, or has more pages than can be made into PWG raster
};

/// How pages are made into PWG raster.
struct RasterForm {
    int dpi = 300;
    bool colour = false;
    bool two_sided = false;
    std::string media;  ///< a name of PWG 5101.1
    std::string sheet_back;
    int copies = 1;

    friend bool operator==(const RasterForm &, const RasterForm &) = default;
};

/// What is asked of the printer for it; an empty text or a zero is left out.
struct Ticket {
    std::optional<RasterForm> raster;  ///< nothing = the PDF as it is
    int copies = 0;
    bool collated = false;
    bool keep_size = false;
    std::string sides;
    std::string colour_mode;
    std::string media;
    std::string tray;

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

tl::expected<Ticket, Refusal> plan(const PrinterCapabilities &offer, const PrintOptions &options);

/// A printer that was found: a queue of CUPS here, or one that tells of itself on the network.
struct Found {
    std::string name;
    std::string place;
    std::string model;
    Destination target;

    friend bool operator==(const Found &, const Found &) = default;
};

}  // namespace printing
