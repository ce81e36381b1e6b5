// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/device.h"

#include <array>

namespace printing {

namespace {

struct FreeDest {
    void operator()(cups_dest_t *dest) const { cupsFreeDests(1, dest); }
};
using Dest = std::unique_ptr<cups_dest_t, FreeDest>;

std::string option(const cups_dest_t &dest, const char *name)
{
    const char *const value = cupsGetOption(name, dest.num_options, dest.options);
    return value ? value : "";
}

/// Copies what is found; false ends the search.
int keep(void *dests, unsigned flags, cups_dest_t *dest)
{
    constexpr std::size_t most = 200;
    auto &kept = *static_cast<std::vector<Dest> *>(dests);
    cups_dest_t *copy = nullptr;
    if ((flags & CUPS_DEST_FLAGS_REMOVED) == 0 && !dest->instance && cupsCopyDest(dest, 0, &copy) == 1)
        kept.emplace_back(copy);
    return kept.size() < most;
}

/// The address of a printer that told of itself by name; empty where it can't be reached.
std::string address_of(cups_dest_t &dest, Interrupt &interrupt)
{
    constexpr int patience_ms = 2000;
    std::array<char, HTTP_MAX_URI> resource{};
    http_t *const http = cupsConnectDest(&dest, CUPS_DEST_FLAGS_DEVICE, patience_ms, interrupt.flag(), resource.data(),
                                         resource.size(), nullptr, nullptr);
    if (!http)
        return {};
    std::array<char, HTTP_MAX_HOST> host{};
    httpGetHostname(http, host.data(), int(host.size()));
    std::array<char, HTTP_MAX_URI> address{};
    httpAssembleURI(HTTP_URI_CODING_ALL, address.data(), int(address.size()), httpIsEncrypted(http) ? "ipps" : "ipp", nullptr,
                    host.data(), httpAddrPort(httpGetAddress(http)), resource.data());
    httpClose(http);
    return address.data();
}

}  // namespace

std::vector<Found> find_printers(std::chrono::milliseconds limit, Interrupt &interrupt)
{
    std::vector<Dest> dests;
    cupsEnumDests(0, int(limit.count()), interrupt.flag(), 0, 0, keep, &dests);
    std::vector<Found> found;
    for (const Dest &dest : dests) {
        if (interrupt.is_set())
            break;
        Found printer{
            option(*dest, "printer-info"), option(*dest, "printer-location"), option(*dest, "printer-make-and-model"), {}};
        if (printer.name.empty())
            printer.name = dest->name;
        const unsigned long type = std::strtoul(option(*dest, "printer-type").c_str(), nullptr, 10);
        if ((type & CUPS_PRINTER_DISCOVERED) == 0)
            printer.target.queue = dest->name;
        else
            printer.target.uri = address_of(*dest, interrupt);
        if (printer.target != Destination())
            found.push_back(std::move(printer));
    }
    return found;
}

}  // namespace printing
