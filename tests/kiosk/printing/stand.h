// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/connection.h"
#include "printing/spooler.h"
#include "scratch.h"

#include <map>
#include <memory>
#include <ostream>

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QTcpServer>

namespace printing {

using namespace std::chrono_literals;

void PrintTo(JobState state, std::ostream *out);

/// A real printer program, ippeveprinter, that prints into a folder. It waits at its gate before each job where it is told to.
class PrinterProgram {
public:
    explicit PrinterProgram(const Scratch &scratch, std::vector<std::string> options = {});
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
    /// What the printer told the job's program: IPP_MEDIA, IPP_SIDES, …
    std::string job_word(const std::string &name) const;

private:
    const Scratch &m_scratch;
    std::filesystem::path m_log;
    Gate m_gate;
    std::vector<std::string> m_options;
    int m_port;
    QProcess m_process;
};

/// A spooler and what it says.
class Listener {
public:
    explicit Listener(const Target &target, const Patience &patience = quick(), const Identity &identity = {});

    /// As in life, only faster.
    static Patience quick();
    int print(QByteArray pdf, PrintOptions options = {});
    void cancel_all();
    void watch(bool on);
    bool reaches(int job, JobState state, std::chrono::milliseconds limit = 10s);
    const std::vector<JobState> &states(int job) { return m_states[job]; }
    JobState last(int job) { return m_states[job].empty() ? JobState::Sending : m_states[job].back(); }
    /// Ends the spooler, and gives how long that took.
    std::chrono::milliseconds end();

    std::unique_ptr<Spooler> spooler;
    std::vector<Refusal> refusals;

private:
    std::map<int, std::vector<JobState>> m_states;
};

/// How many jobs of any owner a printer has, by `which-jobs` of RFC 8011 section 4.2.6.1; -1 where it can't be asked.
int count_jobs(const Target &target, const std::string &which);

/// A printer, a folder that the test and all its programs keep everything in, and the rule of all cases: nobody waited for the
/// printer, and what was typed is nowhere but on paper.
class Printing : public testing::Test {
protected:
    Printing();
    void TearDown() override;

    QByteArray pdf() const { return QByteArray::fromStdString(document); }

    Scratch scratch;
    std::filesystem::path paper;  ///< and what is in the printer: where the typed words may be
    std::string document = pdf_with_notes();
};

}  // namespace printing
