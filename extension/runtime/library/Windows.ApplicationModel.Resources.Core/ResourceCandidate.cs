namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>The text that fits the context best.</summary>
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

        public ResourceCandidateKind Kind
        {
            get { return ResourceCandidateKind.String; }
        }

        public string ValueAsString { get; }
    }
}
