// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/system_reason.h"

#include "config/toml/phrases.h"

#include <cerrno>
#include <cstring>

namespace config {

schedule::Value system_reason(int error)
{
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return phrases::not_there;
        case EACCES:
        case EPERM:
            return phrases::not_allowed;
        case ENOSPC:
        case EDQUOT:
            return phrases::disk_full;
        case EROFS:
            return phrases::disk_read_only;
        case EIO:
            return phrases::disk_fault;
        case ELOOP:
            return phrases::links_in_a_circle;
        case ENAMETOOLONG:
            return phrases::name_too_long;
        default:
            return schedule::Value::whole(std::strerror(error));
    }
}

}  // namespace config
