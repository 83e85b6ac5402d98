namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>What a resource is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcecandidatekind"/>
    public enum ResourceCandidateKind
    {
        String,
        File,
        EmbeddedData,
    }
}
