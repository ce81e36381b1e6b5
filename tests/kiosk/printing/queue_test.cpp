// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against a real cupsd of the test's own, on a socket in its folder.

#include "stand.h"
#include "support/process.h"

#include <fstream>

#include <signal.h>
#include <unistd.h>

namespace printing {
namespace {

namespace fs = std::filesystem;

constexpr const char *backend = R"sh(here="${0%/*}/../.."
[ -e "$here/fault" ] && wait_at "$here"
cp "$6" "$here/out/sheet.new" && mv "$here/out/sheet.new" "$here/out/$(ls "$here/out" | wc -l)"
)sh";

/// Who may do what, as in Debian's cupsd.conf: without a password only the owner of a job may see its name or cancel it.
constexpr const char *policy = R"conf(
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
<Limit Create-Job Print-Job Print-URI Validate-Job>
Order deny,allow
</Limit>
<Limit Send-Document Cancel-Job Purge-Jobs Cancel-My-Jobs>
Require user @OWNER @SYSTEM
Order deny,allow
</Limit>
<Limit All>
Order deny,allow
</Limit>
</Policy>
)conf";

class WithQueue : public Printing {
protected:
    explicit WithQueue(const std::string &keeping = "PreserveJobFiles No\nPreserveJobHistory No\n")
    {
        const std::string here = scratch.path().string();
        papers = {paper};
        for (const char *folder : {"spool", "cache", "state", "temp", "etc", "bin/backend"})
            scratch.folder(folder);
        fs::create_directory_symlink("/usr/lib/cups/daemon", scratch.path() / "bin/daemon");
        write_program(scratch, "bin/backend/tray", Gate::script(backend));
        scratch.write("etc/printers.conf",
                      "<Printer Gangen>\nInfo Printeren paa gangen\nDeviceURI tray:/\nState Idle\nAccepting Yes\nShared No\n"
                      "ErrorPolicy retry-job\n</Printer>\n");
        const std::string files = "ServerRoot " + here + "/etc\nServerBin " + here + "/bin\nRequestRoot " + here +
                                  "/spool\nCacheDir " + here + "/cache\nStateDir " + here + "/state\nTempDir " + here +
                                  "/temp\nDataDir /usr/share/cups\nAccessLog " + here + "/access.log\nErrorLog " + here +
                                  "/error.log\nPageLog " + here + "/page.log\n";
        scratch.write("etc/cups-files.conf", files);
        scratch.write("etc/cupsd.conf", "Listen " + socket() + "\nLogLevel debug2\nBrowsing No\n" + keeping + policy);
        turn_on();
    }
    ~WithQueue() override { turn_off(); }

    std::string socket() const { return (scratch.path() / "cups.sock").string(); }
    void turn_on()
    {
        start(m_cupsd, "/usr/sbin/cupsd",
              {"-f", "-c", (scratch.path() / "etc/cupsd.conf").string(), "-s", (scratch.path() / "etc/cups-files.conf").string()},
              scratch.path() / "cupsd.log");
        if (!eventually([&] { return count_jobs(target, "not-completed") >= 0; }))
            throw std::runtime_error("cupsd does not start: " + content_of(scratch.path() / "cupsd.log"));
    }
    void turn_off(int signal = SIGTERM) { end(m_cupsd, signal); }
    std::size_t sheets() const { return std::size_t(std::distance(fs::directory_iterator(paper), fs::directory_iterator())); }
    void mend() { fs::remove(scratch.path() / "fault"); }

    std::filesystem::path paper = scratch.folder("out");
    Destination target{{}, "Gangen", socket()};
    Gate gate{scratch.path()};

private:
    QProcess m_cupsd;
};

TEST_F(WithQueue, PrintsByteForByteAndKeepsNothing)
{
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    ASSERT_EQ(sheets(), 1u);
    EXPECT_EQ(content_of(paper / "1"), document);
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "completed") == 0; }));
}

TEST_F(WithQueue, TheCommandLineShowsWhatIsSaidToIt)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CUPS_SERVER", QString::fromStdString(socket()));
    const auto printers = [&](const QStringList &more) {
        return support::run(QStringLiteral(MOEDESTED_BUILD_DIR "/bin/moedested"), QStringList{"printers"} + more, environment);
    };
    const support::Outcome plain = printers({});
    EXPECT_EQ(plain.status, 0) << plain.err.toStdString();
    EXPECT_TRUE(plain.out.contains("queue = \"Gangen\"")) << plain.out.toStdString();
    EXPECT_EQ(plain.err, "");
    const support::Outcome verbose = printers({"--verbose"});
    EXPECT_EQ(verbose.status, 0);
    EXPECT_EQ(verbose.out, plain.out);
    for (const char *part : {"Get-Printer-Attributes to ", "printer-uri (uri) = ipp://localhost/printers/Gangen\n",
                             "yes: successful-ok", "document-format-supported (mimeMediaType, several) = "})
        EXPECT_TRUE(verbose.err.contains(part)) << part << " in\n" << verbose.err.toStdString();
}

TEST_F(WithQueue, ACupsdThatComesAndGoesPrintsOneCopy)
{
    scratch.write("fault", "");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return gate.is_waited_at(); }));
    for (int times = 0; times < 2; ++times) {
        turn_off();
        ASSERT_TRUE(eventually([&] { return listener.last(job) == JobState::Offline; }));
        turn_on();
        ASSERT_TRUE(eventually([&] { return gate.is_waited_at(); })) << "it takes its job up again";
        ASSERT_TRUE(eventually([&] { return listener.last(job) == JobState::Printing; }));
    }
    mend();
    gate.open();
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    EXPECT_EQ(sheets(), 1u);
}

TEST_F(WithQueue, AJobWipedWhileCupsdIsAwayIsCancelledWhenItIsBack)
{
    scratch.write("fault", "");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return gate.is_waited_at(); }));
    turn_off();
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(job, JobState::Cancelled));
    turn_on();
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "not-completed") == 0 && !gate.is_waited_at(); }))
        << "it would have come out for the next visitor";
    mend();
    EXPECT_EQ(sheets(), 0u);
}

TEST_F(WithQueue, WhatAnEarlierRunLeftIsPurged)
{
    scratch.write("fault", "");
    {
        Listener earlier(target);
        earlier.print(pdf());
        ASSERT_TRUE(eventually([&] { return gate.is_waited_at(); }));
        turn_off();  // so that it can't be cancelled
    }
    Listener listener(target);
    turn_on();
    EXPECT_TRUE(eventually([&] { return count_jobs(target, "not-completed") == 0 && !gate.is_waited_at(); }));
    mend();
    EXPECT_EQ(sheets(), 0u);
}

TEST_F(WithQueue, AQueueThatIsNotThereIsGivenUp)
{
    Listener listener({{}, "Kontoret", socket()});
    const int job = listener.print(pdf());
    EXPECT_TRUE(listener.reaches(job, JobState::Failed)) << testing::PrintToString(listener.states(job));
}

TEST_F(WithQueue, IsFound)
{
    ::setenv("CUPS_SERVER", socket().c_str(), 1);
    Listener listener(target);
    std::vector<Found> found;
    QObject::connect(listener.spooler.get(), &Spooler::found, [&](const std::vector<Found> &printers) { found = printers; });
    listener.spooler->find(500ms);
    EXPECT_TRUE(eventually([&] { return !found.empty(); }));
    ::unsetenv("CUPS_SERVER");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].name, "Printeren paa gangen");
    EXPECT_EQ(found[0].target, (Destination{{}, "Gangen", {}}));
}

/// What nobody should set up: cupsd keeps each document and tells of it for ever.
class WithQueueThatKeeps : public WithQueue {
protected:
    WithQueueThatKeeps() : WithQueue("PreserveJobFiles Yes\nPreserveJobHistory Yes\n") {}
    bool keeps_nothing() { return count_jobs(target, "all") == 0 && files_with({notes}, scratch.path() / "spool").empty(); }
};

TEST_F(WithQueueThatKeeps, WhatIsDoneIsPurged)
{
    Listener listener(target);
    ASSERT_TRUE(listener.reaches(listener.print(pdf()), JobState::Done));
    EXPECT_TRUE(eventually([&] { return keeps_nothing(); }));
    EXPECT_EQ(sheets(), 1u);
}

TEST_F(WithQueueThatKeeps, WhatIsWipedIsPurged)
{
    scratch.write("fault", "");
    Listener listener(target);
    const int job = listener.print(pdf());
    ASSERT_TRUE(eventually([&] { return gate.is_waited_at(); }));
    ASSERT_FALSE(keeps_nothing());
    listener.cancel_all();
    ASSERT_TRUE(listener.reaches(job, JobState::Cancelled));
    EXPECT_TRUE(eventually([&] { return keeps_nothing(); }));
    EXPECT_EQ(sheets(), 0u);
}

TEST_F(WithQueueThatKeeps, WhatAnEarlierRunDidIsPurged)
{
    {
        Listener earlier(target);
        ASSERT_TRUE(earlier.reaches(earlier.print(pdf()), JobState::Printing));
        turn_off();  // so that it can't be purged
    }
    Listener listener(target);
    turn_on();
    EXPECT_TRUE(eventually([&] { return keeps_nothing(); }));
}

}  // namespace
}  // namespace printing
