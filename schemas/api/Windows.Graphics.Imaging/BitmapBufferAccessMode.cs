namespace Windows.Graphics.Imaging
{
    /// <summary>What the pixels of a SoftwareBitmap are wanted for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapbufferaccessmode"/>
    public enum BitmapBufferAccessMode
    {
        Read = 0,
        ReadWrite = 1,
        Write = 2,
    }
}
