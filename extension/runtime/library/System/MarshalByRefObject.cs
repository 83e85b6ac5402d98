namespace System
{
    /// <summary>What .NET Framework can call across application domains; here there is one only.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.marshalbyrefobject"/>
    public abstract class MarshalByRefObject
    {
        protected MarshalByRefObject()
        {
        }
    }
}
