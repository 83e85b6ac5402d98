using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>One picture of a file, which also comes as a SoftwareBitmap.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.ibitmapframewithsoftwarebitmap"/>
    public interface IBitmapFrameWithSoftwareBitmap : IBitmapFrame
    {
        IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync();
        IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode);
        IAsyncOperation<SoftwareBitmap> GetSoftwareBitmapAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode);
    }
}
