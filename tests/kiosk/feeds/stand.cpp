// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stand.h"

#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <QCoreApplication>

#include <stdlib.h>

namespace feeds {

namespace {

/// Qt's network and timers work only where there is an application.
class QtEnvironment : public testing::Environment {
public:
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_count, m_words); }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    char m_name[6] = "tests";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const auto *const environment = testing::AddGlobalTestEnvironment(new QtEnvironment);

constexpr schedule::sys_seconds start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 16h;

}  // namespace

ScratchDirectory::ScratchDirectory()
{
    std::string name = (std::filesystem::temp_directory_path() / "moedested-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no scratch directory");
    m_path = name;
}

ScratchDirectory::~ScratchDirectory()
{
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
}

std::filesystem::path ScratchDirectory::write(const std::string &name, std::string_view bytes) const
{
    std::ofstream(m_path / name, std::ios::binary) << bytes;
    return m_path / name;
}

std::string content_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::string calendar_of(std::initializer_list<std::string_view> names, std::string_view more)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Plan//DA\r\n";
    text.append(more);
    for (const std::string_view name : names) {
        text.append("BEGIN:VEVENT\r\nUID:").append(name).append("@example.org\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:");
        text.append(name).append("\r\nLOCATION:Frivilligcentret\\, Hovedgade 1\\, 2860 Søborg\r\n");
        text.append("DTSTART;TZID=Europe/Copenhagen:20260105T170000\r\nDTEND;TZID=Europe/Copenhagen:20260105T183000\r\n");
        text.append("RRULE:FREQ=WEEKLY;BYDAY=MO\r\nEND:VEVENT\r\n");
    }
    return text + "END:VCALENDAR\r\n";
}

Stand::Stand()
{
    std::filesystem::create_directory(centre.path() / "feeds");
    feed.name = "Danmark";
    feed.address = server.address() + "/plan.ics?token=hemmelig";
    options.now = start;
    options.agent = "Moedested/test";
    options.limit = 20s;
}

Fetched Stand::ask(std::chrono::seconds after)
{
    Options asked = options;
    asked.now += after;
    asked.force = true;
    return fetch(centre.path(), feed, asked);
}

Fetched Stand::ask_if_due(std::chrono::seconds after)
{
    Options asked = options;
    asked.now += after;
    return fetch(centre.path(), feed, asked);
}

void Stand::keep_good_copy()
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe", "herlev"})), "ETag: \"one\"\r\n");
    const Fetched fetched = ask();
    ASSERT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    good_copy = content_of(copy());
    good_state = content_of(state());
    ASSERT_EQ(good_copy, calendar_of({"gladsaxe", "herlev"}));
}

void Stand::expect_good_copy_kept() const
{
    EXPECT_EQ(content_of(copy()), good_copy);
    EXPECT_EQ(content_of(state()), good_state) << "its age must be kept too";
}

std::string said(const Fetched &fetched)
{
    std::string text;
    for (const schedule::Problem &problem : fetched.problems)
        text += to_line(problem) + '\n';
    return text;
}

void PrintTo(Outcome outcome, std::ostream *out)
{
    constexpr const char *names[] = {"NotDue", "Unchanged", "Changed", "Failed"};
    *out << names[static_cast<int>(outcome)];
}

}  // namespace feeds
