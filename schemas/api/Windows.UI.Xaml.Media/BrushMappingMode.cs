namespace Windows.UI.Xaml.Media
{
    /// <summary>Whether places of a brush are parts of the area or pixels.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.brushmappingmode"/>
    public enum BrushMappingMode
    {
        Absolute = 0,
        RelativeToBoundingBox = 1,
    }
}
