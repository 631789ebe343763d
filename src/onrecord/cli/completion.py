"""``onrecord completion``: the lines that teach a shell to complete onrecord's commands and options."""

from __future__ import annotations

import click

SHELLS = ("bash", "zsh", "fish")


@click.command(short_help="Teach your shell to complete commands and options.")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    Examples:
      onrecord completion bash >> ~/.bashrc
      onrecord completion zsh >> ~/.zshrc
      onrecord completion fish > ~/.config/fish/completions/onrecord.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415  # only this command needs it

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion for {shell}")
    click.echo(found(context.find_root().command, {}, "onrecord", "_ONRECORD_COMPLETE").source())
