namespace Windows.UI.Xaml.Media
{
    /// <summary>How colours between two others are found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.colorinterpolationmode"/>
    public enum ColorInterpolationMode
    {
        ScRgbLinearInterpolation = 0,
        SRgbLinearInterpolation = 1,
    }
}
