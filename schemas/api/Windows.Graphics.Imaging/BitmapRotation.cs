namespace Windows.Graphics.Imaging
{
    /// <summary>By how much a picture is turned.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmaprotation"/>
    public enum BitmapRotation
    {
        None = 0,
        Clockwise90Degrees = 1,
        Clockwise180Degrees = 2,
        Clockwise270Degrees = 3,
    }
}
