namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>A resource that fits the context it was looked up in.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcecandidate"/>
    public sealed class ResourceCandidate
    {
        internal ResourceCandidate(string text)
        {
            ValueAsString = text;
        }

        public bool IsDefault
        {
            get { return true; }
        }

        public bool IsMatch
        {
            get { return true; }
        }

        public string ValueAsString { get; private set; }
    }
}
