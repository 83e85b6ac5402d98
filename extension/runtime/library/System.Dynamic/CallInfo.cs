namespace System.Dynamic
{
    /// <summary>The number and names of the arguments of a dynamic call.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.callinfo"/>
    public sealed class CallInfo
    {
        private readonly int argumentCount;

        internal CallInfo(int argumentCount)
        {
            this.argumentCount = argumentCount;
        }
        public int ArgumentCount
        {
            get { return argumentCount; }
        }
    }
}
