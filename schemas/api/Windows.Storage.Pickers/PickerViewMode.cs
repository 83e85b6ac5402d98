namespace Windows.Storage.Pickers
{
    /// <summary>How files are shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.pickers.pickerviewmode"/>
    public enum PickerViewMode
    {
        List = 0,
        Thumbnail = 1,
    }
}
