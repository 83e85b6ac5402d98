namespace Windows.UI.Xaml
{
    /// <summary>From which side everything is read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.flowdirection"/>
    public enum FlowDirection
    {
        LeftToRight = 0,
        RightToLeft = 1,
    }
}
