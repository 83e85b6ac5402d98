namespace Windows.UI.Xaml
{
    /// <summary>How the height of lines is found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.linestackingstrategy"/>
    public enum LineStackingStrategy
    {
        MaxHeight = 0,
        BlockLineHeight = 1,
        BaselineToBaseline = 2,
    }
}
