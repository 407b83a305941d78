#pragma once

// What Swift cannot reach in curses.h, as functions: macros with arguments, and the globals (stdscr, LINES, COLS)
// that Swift's concurrency checks rightly refuse. ncurses keeps one screen a process: call from one thread only.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// From term.h, whose hundreds of lower-case macros stay out of here.
extern int setupterm(const char *type, int descriptor, int *problem);

// MARK: Opening

/// Takes the environment's character set. Whether it is UTF-8; anything else is treated as ASCII.
static inline bool cn_take_locale(void) {
    if (setlocale(LC_CTYPE, "") == NULL) {
        // The locale asked for is not installed here: only its character set matters to a screen.
        const char *asked = getenv("LC_ALL");
        if (asked == NULL || *asked == 0) asked = getenv("LC_CTYPE");
        if (asked == NULL || *asked == 0) asked = getenv("LANG");
        if (asked != NULL && (strstr(asked, "UTF-8") || strstr(asked, "utf8"))) setlocale(LC_CTYPE, "C.UTF-8");
    }
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    setlocale(LC_CTYPE, "C");
    return false;
}

static inline bool cn_at_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

/// Whether a description of this terminal type is installed.
static inline bool cn_knows(const char *type) {
    int problem = 0;
    return setupterm(type, STDOUT_FILENO, &problem) == OK;
}

/// Whether the terminal type that `cn_knows` was asked about can place its cursor.
static inline bool cn_places_cursor(void) {
    const char *sequence = tigetstr("cup");
    return sequence != NULL && sequence != (const char *)-1;
}

/// Opens the screen on standard output and input: keys at once and unechoed, the cursor visible, no mouse yet.
/// Control-C and control-Z stay signals; control-S, control-Q, control-V, control-O and control-\ become keys.
static inline bool cn_open(int escape_delay) {
    set_escdelay(escape_delay);
    if (newterm(NULL, stdout, stdin) == NULL) return false;
    cbreak();
    noecho();
    nonl();
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) == 0) {
        modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
        modes.c_lflag &= ~(tcflag_t)IEXTEN;
        modes.c_cc[VQUIT] = _POSIX_VDISABLE;
        tcsetattr(STDIN_FILENO, TCSANOW, &modes);
        def_prog_mode();
    }
    // A frame is sent whole, even if keys are already waiting.
    typeahead(-1);
    curs_set(1);
    return true;
}

// MARK: Colour

/// Turns colours on over the terminal's own background. The number of colours, 0 if there are none.
static inline int cn_colours_on(void) {
    if (!has_colors() || start_color() != OK || use_default_colors() != OK) return 0;
    // Numbers that are red, green and blue values are no palette, but for the first eight.
    bool direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0;
    return direct ? 8 : COLORS;
}

/// Gives a pair a foreground over the terminal's own background.
static inline void cn_pair(short pair, short colour) { init_pair(pair, colour, -1); }

// MARK: The screen

static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_rows(void) { return getmaxy(stdscr); }

/// Forgets what the screen shows: the next refresh sends everything.
static inline void cn_forget(void) {
    werase(stdscr);
    clearok(curscr, TRUE);
}

/// Puts cells at a place, cut at the right edge.
static inline void cn_put(int row, int column, const cchar_t *cells, int count) {
    mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/// Sends what changed, and leaves the cursor at a place.
static inline void cn_show(int row, int column) {
    wmove(stdscr, row, column);
    wrefresh(stdscr);
}

// MARK: Cells

enum cn_look {
    cn_bold = 1,
    cn_dim = 2,
    cn_underlined = 4,
    cn_reversed = 8,
};

/// Makes a cell of a base character and what combines with it, as many as ncurses holds.
/// Returns the columns that the cell takes, or -1 where the locale cannot show it (the cell is then `?`).
static inline int cn_cell(cchar_t *cell, const uint32_t *scalars, int count, int look, short pair) {
    attr_t attributes = (look & cn_bold ? WA_BOLD : 0) | (look & cn_dim ? WA_DIM : 0)
        | (look & cn_underlined ? WA_UNDERLINE : 0) | (look & cn_reversed ? WA_REVERSE : 0);
    wchar_t text[CCHARW_MAX + 1];
    int width = 1;
    if (count > 0 && scalars[0] >= 0x7F) width = wcwidth((wchar_t)scalars[0]);
    if (count < 1 || scalars[0] < 0x20 || width < 1) {
        width = -1;
        text[0] = L'?';
        text[1] = 0;
    } else {
        int length = 0;
        text[length++] = (wchar_t)scalars[0];
        // setcchar takes one base; whatever follows must not take columns of its own.
        for (int at = 1; at < count && length < CCHARW_MAX; at++)
            if (scalars[at] >= 0x300 && wcwidth((wchar_t)scalars[at]) == 0) text[length++] = (wchar_t)scalars[at];
        text[length] = 0;
    }
    setcchar(cell, text, attributes, pair, NULL);
    return width;
}

// MARK: Input

enum cn_mouse_action { cn_none, cn_press, cn_wheel_up, cn_wheel_down };

/// Asks for presses of the first button and for the wheel, each told at once (no waiting for a second click).
static inline void cn_mouse_on(void) {
    mouseinterval(0);
    mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
}

/// The mouse event behind KEY_MOUSE.
static inline enum cn_mouse_action cn_mouse(int *column, int *row) {
    MEVENT event;
    if (getmouse(&event) != OK) return cn_none;
    *column = event.x;
    *row = event.y;
    if (event.bstate & BUTTON1_PRESSED) return cn_press;
    if (event.bstate & BUTTON4_PRESSED) return cn_wheel_up;
    if (event.bstate & BUTTON5_PRESSED) return cn_wheel_down;
    return cn_none;
}

/// The window that keys are read from: one that is never shown, so that reading never paints.
static inline void *cn_keyboard(void) {
    WINDOW *pad = newpad(1, 1);
    if (pad != NULL) {
        keypad(pad, TRUE);
        wtimeout(pad, 0);
    }
    return pad;
}

/// A byte or a `KEY_` code that has come in; -1 where there is none.
static inline int cn_read(void *keyboard) { return wgetch((WINDOW *)keyboard); }

/// Milliseconds of a clock that only goes forward.
static inline int64_t cn_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// MARK: Signals

/// What ends the program from outside or by its own fault.
static const int cn_endings[] = {
    SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP,
};

/// Gives the terminal back, then lets the signal do what it does: the exit status tells which it was.
static inline void cn_leave(int signal) {
    if (!isendwin()) endwin();
    struct sigaction ordinary = {.sa_handler = SIG_DFL};
    sigaction(signal, &ordinary, NULL);
    // At once, not when the handler is done: the program must not get to touch the terminal again.
    sigset_t this_one;
    sigemptyset(&this_one);
    sigaddset(&this_one, signal);
    sigprocmask(SIG_UNBLOCK, &this_one, NULL);
    raise(signal);
}

/// Puts `cn_leave` before every ending that is not ignored (as under nohup).
static inline void cn_catch_endings(void) {
    struct sigaction leaving = {.sa_handler = cn_leave};
    sigfillset(&leaving.sa_mask);
    for (size_t at = 0; at < sizeof cn_endings / sizeof *cn_endings; at++) {
        struct sigaction before;
        if (sigaction(cn_endings[at], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
            sigaction(cn_endings[at], &leaving, NULL);
    }
}

/// Holds back every signal whose handler touches ncurses, so that none runs in the midst of it.
/// Returns the mask from before.
static inline sigset_t cn_hold(void) {
    sigset_t held, before;
    sigemptyset(&held);
    sigaddset(&held, SIGHUP);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGQUIT);
    sigaddset(&held, SIGTERM);
    sigaddset(&held, SIGTSTP);
    sigaddset(&held, SIGWINCH);
    sigprocmask(SIG_BLOCK, &held, &before);
    // A parent may have left it blocked, as threads of some runtimes do; a new size has to reach us all the same.
    sigdelset(&before, SIGWINCH);
    return before;
}

static inline void cn_release(sigset_t mask) { sigprocmask(SIG_SETMASK, &mask, NULL); }

/// Waits for input with the signals let through; no limit below 0 milliseconds.
/// 1 there is input (or its end), 0 the time is over, -1 a signal came.
static inline int cn_wait(int64_t milliseconds, sigset_t mask) {
    fd_set input;
    FD_ZERO(&input);
    FD_SET(STDIN_FILENO, &input);
    struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000};
    int found = pselect(STDIN_FILENO + 1, &input, NULL, NULL, milliseconds < 0 ? NULL : &limit, &mask);
    return found > 0 ? 1 : found;
}

/// Whether the input has come to its end: readable with nothing to read.
static inline bool cn_at_end(sigset_t mask) {
    int waiting = 0;
    return cn_wait(0, mask) == 1 && (ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0);
}

// MARK: Lending and giving back

/// What the signals did before the terminal was lent.
struct cn_loan { struct sigaction interrupt, quit, stop; };

static inline void cn_let_pass(int signal) { (void)signal; }

/// Leaves the screen for another program. Until `cn_take_back`, interrupts are that program's (a handler that does
/// nothing, which a program started now does not inherit), and a stop is an ordinary one.
static inline struct cn_loan cn_lend(void) {
    struct cn_loan loan;
    struct sigaction passing = {.sa_handler = cn_let_pass}, ordinary = {.sa_handler = SIG_DFL};
    endwin();
    sigaction(SIGINT, &passing, &loan.interrupt);
    sigaction(SIGQUIT, &passing, &loan.quit);
    sigaction(SIGTSTP, &ordinary, &loan.stop);
    return loan;
}

/// Takes the screen back and paints it whole.
static inline void cn_take_back(struct cn_loan loan) {
    sigaction(SIGINT, &loan.interrupt, NULL);
    sigaction(SIGQUIT, &loan.quit, NULL);
    sigaction(SIGTSTP, &loan.stop, NULL);
    clearok(curscr, TRUE);
    wrefresh(stdscr);
}

/// Gives the terminal back for good.
static inline void cn_close(void) {
    struct sigaction ordinary = {.sa_handler = SIG_DFL};
    sigaction(SIGTSTP, &ordinary, NULL);
    if (isendwin()) return;
    // Without a screen of its own to leave, the program does not leave its remains on the shell's.
    const char *leaving = tigetstr("rmcup");
    if (leaving == NULL || leaving == (const char *)-1) {
        werase(stdscr);
        wrefresh(stdscr);
    }
    endwin();
}

/// Sends bytes to the terminal as they are.
static inline void cn_send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, count);
        if (sent <= 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}
