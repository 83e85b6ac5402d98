namespace Windows.UI.Xaml
{
    /// <summary>Whether an element is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visibility"/>
    public enum Visibility
    {
        /// <summary>Shown.</summary>
        Visible = 0,
        /// <summary>Not shown, and without room.</summary>
        Collapsed = 1,
    }
}
