namespace Windows.Storage
{
    /// <summary>What to do when an item to be made is there already.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.creationcollisionoption"/>
    public enum CreationCollisionOption
    {
        /// <summary>Add a number to the name.</summary>
        GenerateUniqueName = 0,
        /// <summary>Make it anew.</summary>
        ReplaceExisting = 1,
        /// <summary>Throw.</summary>
        FailIfExists = 2,
        /// <summary>Open what is there.</summary>
        OpenIfExists = 3,
    }
}
