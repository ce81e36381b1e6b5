// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stand.h"

#include "printing/attributes.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <QCoreApplication>
#include <QTcpSocket>

#include <stdlib.h>

namespace printing {

namespace {

namespace fs = std::filesystem;

/// Qt's events, and the bus without which ippeveprinter does not start.
class World : public testing::Environment {
public:
    void SetUp() override
    {
        // The tests of the screen have one already.
        if (!QCoreApplication::instance())
            m_application = std::make_unique<QCoreApplication>(m_count, m_words);
        const std::string address = "unix:path=" + (m_scratch.path() / "bus").string();
        start(m_bus, "dbus-daemon", {"--session", "--nofork", "--nopidfile", "--address=" + address}, m_scratch.path() / "log");
        if (!eventually([&] { return fs::exists(m_scratch.path() / "bus"); }))
            throw std::runtime_error("dbus-daemon does not start");
        ::setenv("DBUS_SYSTEM_BUS_ADDRESS", address.c_str(), 1);
    }
    void TearDown() override
    {
        end(m_bus, SIGKILL);
        m_application.reset();
    }

private:
    int m_count = 1;
    char m_name[6] = "tests";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
    Scratch m_scratch;
    QProcess m_bus;
};

[[maybe_unused]] const auto *const world = testing::AddGlobalTestEnvironment(new World);

/// No printer makes anything of a PDF without its end.
constexpr const char *job_program = R"sh(cd "${0%/*}" || exit 2
env | grep ^IPP_ > words.new && mv words.new words
if [ -e fault ]; then
    reason=$(cat fault)
    echo "STATE: +$reason" >&2
    wait_at .
    echo "STATE: -$reason" >&2
fi
if [ -e break ]; then
    echo "STATE: +$(cat break)" >&2
    exit 1
fi
case $1 in *.pdf) tail -c 6 "$1" | grep -q '^%%EOF' || exit 1 ;; esac
cp "$1" "out/sheet.new" && mv out/sheet.new "out/$(ls out | wc -l)"
)sh";

}  // namespace

void PrintTo(JobState state, std::ostream *out)
{
    constexpr const char *names[] = {"Sending",   "Waiting", "Printing", "PaperOut", "PaperJam", "TonerLow", "TonerOut",
                                     "CoverOpen", "Offline", "Stopped",  "Unknown",  "Done",     "Failed",   "Cancelled"};
    *out << names[int(state)];
}

PrinterProgram::PrinterProgram(const Scratch &scratch, std::vector<std::string> options)
    : m_scratch(scratch),
      m_log(scratch.path() / "printer.log"),
      m_gate(scratch.folder("printer")),
      m_options(std::move(options)),
      m_port(free_port())
{
    scratch.folder("printer/out");
    scratch.folder("printer/spool");
    scratch.write("printer/job", Gate::script(job_program), true);
    turn_on();
}

PrinterProgram::~PrinterProgram()
{
    turn_off();
}

void PrinterProgram::turn_on()
{
    std::vector<std::string> arguments = {"-p",
                                          std::to_string(m_port),
                                          "-n",
                                          "localhost",
                                          "-r",
                                          "off",
                                          "-vvv",
                                          "-d",
                                          (m_scratch.path() / "printer/spool").string(),
                                          "-c",
                                          (m_scratch.path() / "printer/job").string()};
    arguments.insert(arguments.end(), m_options.begin(), m_options.end());
    if (m_options.empty())
        arguments.insert(arguments.end(), {"-2", "-f", "application/pdf,image/pwg-raster"});
    arguments.push_back("Kiosk");
    start(m_process, "ippeveprinter", arguments, m_log);
    if (!eventually([this] { return is_listening(m_port); }))
        throw std::runtime_error("ippeveprinter does not start: " + content_of(m_log));
}

void PrinterProgram::turn_off(int signal)
{
    end(m_process, signal);
}

void PrinterProgram::mend() const
{
    fs::remove(m_scratch.path() / "printer/fault");
    fs::remove(m_scratch.path() / "printer/break");
}

void PrinterProgram::load(int sheets) const
{
    // The other tray is never empty: printers complain of any of them.
    const std::string a4 = "=iso_a4_210x297mm&type";
    const std::string form = "/media?size1" + a4 + "1=stationery&size3" + a4 + "3=stationery&level3=25&level1=";
    QTcpSocket page;
    page.connectToHost(QHostAddress::LocalHost, quint16(m_port));
    page.write(QByteArray::fromStdString("GET " + form + std::to_string(sheets) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    if (!page.waitForReadyRead(5000) || !page.readLine().startsWith("HTTP/1.1 200"))
        throw std::runtime_error("the printer's page takes no paper");
}

std::vector<std::string> PrinterProgram::sheets() const
{
    std::vector<std::string> found;
    for (int i = 1; fs::exists(tray() / std::to_string(i)); ++i)
        found.push_back(content_of(tray() / std::to_string(i)));
    return found;
}

std::string PrinterProgram::job_word(const std::string &name) const
{
    std::ifstream words(m_scratch.path() / "printer/words");
    for (std::string line; std::getline(words, line);)
        if (line.starts_with(name + '='))
            return line.substr(name.size() + 1);
    return {};
}

Patience Listener::quick()
{
    Patience patience;
    patience.answer = 1500ms;
    patience.farewell = 500ms;
    patience.look_every = 50ms;
    patience.job.ask_every = 40ms;
    patience.job.grace = 200ms;
    patience.job.first_pause = 50ms;
    patience.job.longest_pause = 200ms;
    patience.job.longest_cancel_pause = 200ms;
    return patience;
}

Listener::Listener(const Target &target, const Patience &patience, const Identity &identity)
{
    spooler = std::make_unique<Spooler>(target, identity, patience);
    QObject::connect(spooler.get(), &Spooler::changed, [this](int job, JobState state) { m_states[job].push_back(state); });
    QObject::connect(spooler.get(), &Spooler::refused, [this](int, Refusal why) { refusals.push_back(why); });
}

int Listener::print(QByteArray pdf, PrintOptions options)
{
    return spooler->print(std::move(pdf), std::move(options));
}

void Listener::cancel_all()
{
    spooler->cancel_all();
}

void Listener::watch(bool on)
{
    spooler->watch(on);
}

bool Listener::reaches(int job, JobState state, std::chrono::milliseconds limit)
{
    return eventually([&] { return std::ranges::find(m_states[job], state) != m_states[job].end(); }, limit);
}

std::chrono::milliseconds Listener::end()
{
    QElapsedTimer timer;
    timer.start();
    spooler.reset();
    return std::chrono::milliseconds(timer.elapsed());
}

int count_jobs(const Target &target, const std::string &which)
{
    Interrupt interrupt;
    Connection connection(target, "test", interrupt, 5s);
    Ipp request = connection.request(IPP_OP_GET_JOBS);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which.c_str());
    const Reply reply = connection.ask(std::move(request));
    return reply.answer == Answer::Yes ? int(jobs_of(reply.response.get()).size()) : -1;
}

Printing::Printing() : paper(scratch.path() / "printer")
{
    // Whatever libcups, poppler or the programs want to put down somewhere lands where the test looks.
    for (const char *name : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"})
        ::setenv(name, scratch.path().c_str(), 1);
}

void Printing::TearDown()
{
    ::unsetenv("TMPDIR");
    EXPECT_EQ(files_with(notes, scratch.path(), paper), std::vector<fs::path>()) << "what was typed was stored";
}

}  // namespace printing
