// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printer_program.h"
#include "printing/connection.h"
#include "printing/spooler.h"
#include "support/eventually.h"
#include "typed.h"

#include <map>
#include <memory>
#include <ostream>

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace printing {

using namespace std::chrono_literals;
using support::content_of;
using support::eventually;
using support::Scratch;

void PrintTo(JobState state, std::ostream *out);

/// An account that every Debian has: cupsd 2.4.2-3+deb12u10 crashes on a document from a user without one.
inline const RequestingUser asker{"Mødested", "nobody"};

/// A spooler and what it says.
class Listener {
public:
    explicit Listener(const Destination &target, const Patience &patience = quick(), const RequestingUser &identity = asker);

    /// As in life, only faster.
    static Patience quick();
    /// And soon at its end with a printer that says nothing.
    static Patience brief();
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
int count_jobs(const Destination &target, const std::string &which);

/// A printer, a folder that the test and all its programs keep everything in, and the rule of all cases: nobody waited for the
/// printer, and what was typed is nowhere but on paper.
class Printing : public testing::Test {
protected:
    Printing();
    void TearDown() override;

    QByteArray pdf() const { return QByteArray::fromStdString(document); }

    Scratch scratch;
    std::vector<std::filesystem::path> papers;  ///< the folders in which what was typed may be
    std::vector<std::string> typed{notes};      ///< and by what it is known
    std::string document = pdf_with_notes();
};

}  // namespace printing
