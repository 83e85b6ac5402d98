namespace Windows.Graphics.Imaging
{
    /// <summary>What the alpha of a pixel means for its colours.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapalphamode"/>
    public enum BitmapAlphaMode
    {
        Premultiplied = 0,
        Straight = 1,
        Ignore = 2,
    }
}
