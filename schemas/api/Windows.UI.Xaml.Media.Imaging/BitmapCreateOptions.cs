namespace Windows.UI.Xaml.Media.Imaging
{
    /// <summary>How a picture is read.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imaging.bitmapcreateoptions"/>
    public enum BitmapCreateOptions : uint
    {
        None = 0,
        IgnoreImageCache = 8,
    }
}
