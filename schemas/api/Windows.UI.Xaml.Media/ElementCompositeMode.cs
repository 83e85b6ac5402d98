namespace Windows.UI.Xaml.Media
{
    /// <summary>How an element is laid over others.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.elementcompositemode"/>
    public enum ElementCompositeMode
    {
        Inherit = 0,
        SourceOver = 1,
        MinBlend = 2,
    }
}
