// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs.h"

namespace printing {

/// The bus without which ippeveprinter does not start, and no other: what else runs on this machine is not found by it.
class Bus {
public:
    Bus();
    ~Bus();

private:
    support::Scratch m_scratch;
    QProcess m_process;
};

/// A real printer program, ippeveprinter, that prints into a folder. It waits at its gate before each job where it is told to.
class PrinterProgram {
public:
    explicit PrinterProgram(const support::Scratch &scratch, std::vector<std::string> options = {});
    ~PrinterProgram();

    void turn_on();
    void turn_off(int signal = 9);
    std::string uri() const { return uri_at(m_port); }
    static std::string uri_at(int port) { return "ipp://localhost:" + std::to_string(port) + "/ipp/print"; }
    int port() const { return m_port; }
    /// The next jobs begin with that reason in printer-state-reasons and wait at the gate.
    void fault(const std::string &reason) const { m_scratch.write("printer/fault", reason); }
    /// The next jobs break off after that reason.
    void break_off(const std::string &reason) const { m_scratch.write("printer/break", reason); }
    void mend() const;
    /// Puts so many sheets into its tray, by its web page.
    void load(int sheets) const;
    const Gate &gate() const { return m_gate; }
    /// What came out, in order.
    std::vector<std::string> sheets() const;
    std::filesystem::path tray() const { return m_scratch.path() / "printer/out"; }
    /// Where it keeps what it has to print, and for a minute what it has printed.
    std::filesystem::path spool() const { return m_scratch.path() / "printer/spool"; }
    /// What the printer told the job's program: IPP_MEDIA, IPP_SIDES, …
    std::string job_word(const std::string &name) const;

private:
    const support::Scratch &m_scratch;
    std::filesystem::path m_log;
    Gate m_gate;
    std::vector<std::string> m_options;
    int m_port;
    QProcess m_process;
};

}  // namespace printing
