namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>How long a value of a qualifier stays.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcequalifierpersistence"/>
    public enum ResourceQualifierPersistence
    {
        None = 0,
        LocalMachine = 1,
    }
}
