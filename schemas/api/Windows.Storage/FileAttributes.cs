namespace Windows.Storage
{
    /// <summary>The attributes of an item.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileattributes"/>
    public enum FileAttributes : uint
    {
        Normal = 0,
        ReadOnly = 1,
        Directory = 0x10,
        Archive = 0x20,
        Temporary = 0x100,
        LocallyIncomplete = 0x200,
    }
}
