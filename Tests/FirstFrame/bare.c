// The least an ncurses program can do: fill the screen with text, then wait for a key.

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
    setlocale(LC_CTYPE, "");
    initscr();
    cbreak();
    noecho();
    for (int row = 0; row < LINES; row++)
        for (int column = 0; column + 5 < COLS; column += 5) mvaddstr(row, column, "text ");
    mvaddstr(0, 0, "Bare");
    refresh();
    getch();
    endwin();
    return 0;
}
