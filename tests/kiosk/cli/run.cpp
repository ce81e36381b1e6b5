// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <stdlib.h>
#include <sys/wait.h>

namespace cli {

namespace {

std::string in_shell_quotes(const std::string &word)
{
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + '\'';
}

std::string content_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

Outcome run_shell(const std::string &before, const std::vector<std::string> &arguments, const std::string &output,
                  const std::string &input = {})
{
    std::string folder = (std::filesystem::temp_directory_path() / "moedested-cli-XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        throw std::runtime_error("no scratch directory");
    std::string line = before + in_shell_quotes(MOEDESTED_BUILD_DIR "/bin/moedested");
    for (const std::string &argument : arguments)
        line.append(" ").append(in_shell_quotes(argument));
    std::ofstream(folder + "/in", std::ios::binary) << input;
    line.append(output.empty() ? " >" + folder + "/out" : output).append(" 2>").append(folder).append("/err <");
    line.append(input.empty() ? "/dev/null" : folder + "/in");
    const int status = std::system(line.c_str());
    Outcome outcome;
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    outcome.out = content_of(folder + "/out");
    outcome.err = content_of(folder + "/err");
    std::filesystem::remove_all(folder);
    return outcome;
}

}  // namespace

Outcome run(const std::vector<std::string> &arguments, const std::string &environment)
{
    return run_shell(environment.empty() ? "" : environment + ' ', arguments, "");
}

Outcome run_with_input(const std::string &input, const std::vector<std::string> &arguments, const std::string &environment)
{
    return run_shell(environment.empty() ? "" : environment + ' ', arguments, "", input);
}

Outcome run_into(const std::string &target, const std::vector<std::string> &arguments)
{
    return run_shell("", arguments, target.empty() ? " >&-" : " >" + in_shell_quotes(target));
}

}  // namespace cli
