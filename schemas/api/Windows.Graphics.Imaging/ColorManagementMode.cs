namespace Windows.Graphics.Imaging
{
    /// <summary>Whether colours are brought to sRGB.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.colormanagementmode"/>
    public enum ColorManagementMode
    {
        DoNotColorManage = 0,
        ColorManageToSRgb = 1,
    }
}
