namespace System.Dynamic
{
    /// <summary>An element is read.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.dynamic.getindexbinder"/>
    public class GetIndexBinder : DynamicMetaObjectBinder
    {
        private readonly CallInfo callInfo;

        internal GetIndexBinder(int argumentCount)
        {
            callInfo = new CallInfo(argumentCount);
        }
        public CallInfo CallInfo
        {
            get { return callInfo; }
        }
    }
}
