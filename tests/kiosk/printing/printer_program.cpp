// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_program.h"

#include "support/eventually.h"

#include <fstream>
#include <stdexcept>

#include <QTcpSocket>

#include <signal.h>
#include <stdlib.h>

namespace printing {

namespace fs = std::filesystem;

namespace {

/// No printer makes anything of a PDF without its end.
constexpr const char *job_program = R"sh(cd "${0%/*}" || exit 2
env | grep ^IPP_ > words.new && mv words.new words
if [ -e fault ]; then
    reason=$(cat fault)
    echo "STATE: +$reason" >&2
    wait_at .
    echo "STATE: -$reason" >&2
    # As a printer stops a job that was cancelled meanwhile; this one only says that it would.
    ipptool -q -d "job=$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" stopping.test && exit 0
fi
if [ -e break ]; then
    echo "STATE: +$(cat break)" >&2
    exit 1
fi
case $1 in *.pdf) tail -c 6 "$1" | grep -q '^%%EOF' || exit 1 ;; esac
cp "$1" "out/sheet.new" && mv out/sheet.new "out/$(ls out | wc -l)"
)sh";

/// Whether a job was cancelled while it was printed (RFC 8011 section 5.3.8).
constexpr const char *stopping_test = R"ipp({
OPERATION Get-Job-Attributes
GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8
ATTR naturalLanguage attributes-natural-language en
ATTR uri printer-uri $uri
ATTR integer job-id $job
EXPECT job-state-reasons WITH-VALUE "processing-to-stop-point"
}
)ipp";

}  // namespace

Bus::Bus()
{
    const std::string address = "unix:path=" + (m_scratch.path() / "bus").string();
    start(m_process, "dbus-daemon", {"--session", "--nofork", "--nopidfile", "--address=" + address}, m_scratch.path() / "log");
    if (!support::eventually([&] { return fs::exists(m_scratch.path() / "bus"); }))
        throw std::runtime_error("dbus-daemon does not start");
    ::setenv("DBUS_SYSTEM_BUS_ADDRESS", address.c_str(), 1);
}

Bus::~Bus()
{
    end(m_process, SIGKILL);
}

PrinterProgram::PrinterProgram(const support::Scratch &scratch, std::vector<std::string> options)
    : m_scratch(scratch),
      m_log(scratch.path() / "printer.log"),
      m_gate(scratch.folder("printer")),
      m_options(std::move(options)),
      m_port(free_port())
{
    scratch.folder("printer/out");
    scratch.folder("printer/spool");
    scratch.write("printer/stopping.test", stopping_test);
    write_program(scratch, "printer/job", Gate::script(job_program));
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
                                          spool().string(),
                                          "-c",
                                          (m_scratch.path() / "printer/job").string()};
    arguments.insert(arguments.end(), m_options.begin(), m_options.end());
    if (m_options.empty())
        arguments.insert(arguments.end(), {"-2", "-f", "application/pdf,image/pwg-raster"});
    arguments.push_back("Kiosk");
    start(m_process, "ippeveprinter", arguments, m_log);
    if (!support::eventually([this] { return is_listening(m_port); }))
        throw std::runtime_error("ippeveprinter does not start: " + support::content_of(m_log));
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
        found.push_back(support::content_of(tray() / std::to_string(i)));
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

}  // namespace printing
