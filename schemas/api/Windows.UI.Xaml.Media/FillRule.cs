namespace Windows.UI.Xaml.Media
{
    /// <summary>What is inside of a shape whose lines cross.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.fillrule"/>
    public enum FillRule
    {
        EvenOdd = 0,
        Nonzero = 1,
    }
}
