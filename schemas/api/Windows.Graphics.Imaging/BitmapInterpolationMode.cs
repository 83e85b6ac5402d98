namespace Windows.Graphics.Imaging
{
    /// <summary>How a picture is made smaller or larger.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapinterpolationmode"/>
    public enum BitmapInterpolationMode
    {
        NearestNeighbor = 0,
        Linear = 1,
        Cubic = 2,
        Fant = 3,
    }
}
