using System.Threading.Tasks;

namespace Windows.Storage
{
    /// <summary>Lets a conversion go on asynchronously.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.setversiondeferral"/>
    public sealed class SetVersionDeferral
    {
        private readonly TaskCompletionSource<bool> ended;

        internal SetVersionDeferral(TaskCompletionSource<bool> ended)
        {
            this.ended = ended;
        }

        public void Complete()
        {
            ended.TrySetResult(true);
        }
    }
}
