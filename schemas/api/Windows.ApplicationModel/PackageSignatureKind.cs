namespace Windows.ApplicationModel
{
    /// <summary>Who signed a package.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.packagesignaturekind"/>
    public enum PackageSignatureKind
    {
        None = 0,
        Developer = 1,
        Enterprise = 2,
        Store = 3,
        System = 4,
    }
}
