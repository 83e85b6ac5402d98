namespace Windows.Storage
{
    /// <summary>What to do when an item to be copied or moved is there already.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.namecollisionoption"/>
    public enum NameCollisionOption
    {
        GenerateUniqueName = 0,
        ReplaceExisting = 1,
        FailIfExists = 2,
    }
}
