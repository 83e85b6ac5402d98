namespace Windows.UI.Xaml
{
    /// <summary>How the bounds of lines are found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.textlinebounds"/>
    public enum TextLineBounds
    {
        Full = 0,
        TrimToCapHeight = 1,
        TrimToBaseline = 2,
        Tight = 3,
    }
}
