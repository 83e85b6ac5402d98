namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>What is done with dragged or copied things.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datapackageoperation"/>
    public enum DataPackageOperation : uint
    {
        None = 0,
        Copy = 1,
        Move = 2,
        Link = 4,
    }
}
