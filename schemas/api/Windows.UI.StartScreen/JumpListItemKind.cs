namespace Windows.UI.StartScreen
{
    /// <summary>The kinds of entry.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.jumplistitemkind"/>
    public enum JumpListItemKind
    {
        Arguments = 0,
        Separator = 1,
    }
}
