namespace Windows.Graphics.Imaging
{
    /// <summary>How pixels are changed on their way: scaled, then flipped, then rotated, then cropped.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmaptransform"/>
    public sealed class BitmapTransform
    {
        public BitmapTransform()
        {
        }

        /// <summary>In the picture as it is after all the rest; of no size: all of it.</summary>
        public BitmapBounds Bounds { get; set; }
        public BitmapFlip Flip { get; set; }
        public BitmapInterpolationMode InterpolationMode { get; set; }
        public BitmapRotation Rotation { get; set; }
        /// <summary>0: as it is.</summary>
        public uint ScaledHeight { get; set; }
        /// <summary>0: as it is.</summary>
        public uint ScaledWidth { get; set; }
    }
}
