namespace System.Dynamic
{
    /// <summary>A member is read.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.getmemberbinder"/>
    public class GetMemberBinder : DynamicMetaObjectBinder
    {
        private readonly string name;

        internal GetMemberBinder(string name)
        {
            this.name = name;
        }
        public string Name
        {
            get { return name; }
        }
        public bool IgnoreCase
        {
            get { return false; }
        }
    }
}
