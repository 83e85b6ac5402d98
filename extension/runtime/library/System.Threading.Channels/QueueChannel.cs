using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading.Channels
{
    /// <summary>A channel over a list, with or without limit.</summary>
    internal sealed class QueueChannel<T> : Channel<T>
    {
        private readonly LinkedList<T> items = new LinkedList<T>();
        private readonly int capacity;
        private readonly BoundedChannelFullMode mode;
        private readonly Action<T> dropped;
        private readonly TaskCompletionSource<bool> completion = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<TaskCompletionSource<bool>> readers = new List<TaskCompletionSource<bool>>();
        private readonly List<TaskCompletionSource<bool>> writers = new List<TaskCompletionSource<bool>>();
        private bool isComplete;
        private Exception error;

        internal QueueChannel(int capacity, BoundedChannelFullMode mode, Action<T> dropped)
        {
            this.capacity = capacity;
            this.mode = mode;
            this.dropped = dropped;
            Reader = new OutEnd(this);
            Writer = new InEnd(this);
        }

        /// <summary>Everybody who waits looks again.</summary>
        private static void Wake(List<TaskCompletionSource<bool>> waiting, bool result, Exception error)
        {
            TaskCompletionSource<bool>[] all = waiting.ToArray();
            waiting.Clear();
            foreach (TaskCompletionSource<bool> one in all)
            {
                if (error != null) one.TrySetException(error);
                else one.TrySetResult(result);
            }
        }
        private ValueTask<bool> Wait(List<TaskCompletionSource<bool>> waiting, CancellationToken token)
        {
            TaskCompletionSource<bool> source = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add(source);
            if (token.CanBeCanceled) token.Register(() => source.TrySetCanceled(token));
            return new ValueTask<bool>(source.Task);
        }
        /// <summary>Complete and empty: the end is told.</summary>
        private void FinishWhenEmpty()
        {
            if (!isComplete || items.Count > 0) return;
            if (error is OperationCanceledException) completion.TrySetCanceled();
            else if (error != null) completion.TrySetException(error);
            else completion.TrySetResult(true);
            Wake(readers, false, error);
        }

        private sealed class OutEnd : ChannelReader<T>
        {
            private readonly QueueChannel<T> channel;

            internal OutEnd(QueueChannel<T> channel)
            {
                this.channel = channel;
            }
            public override Task Completion
            {
                get { return channel.completion.Task; }
            }
            public override bool CanCount
            {
                get { return true; }
            }
            public override bool CanPeek
            {
                get { return true; }
            }
            public override int Count
            {
                get { lock (channel.items) return channel.items.Count; }
            }
            public override bool TryPeek(out T item)
            {
                lock (channel.items)
                {
                    item = channel.items.Count == 0 ? default(T) : channel.items.First.Value;
                    return channel.items.Count > 0;
                }
            }
            public override bool TryRead(out T item)
            {
                lock (channel.items)
                {
                    if (channel.items.Count == 0)
                    {
                        item = default(T);
                        return false;
                    }
                    item = channel.items.First.Value;
                    channel.items.RemoveFirst();
                    if (!channel.isComplete) Wake(channel.writers, true, null);
                    channel.FinishWhenEmpty();
                    return true;
                }
            }
            public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default(CancellationToken))
            {
                if (cancellationToken.IsCancellationRequested) return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
                lock (channel.items)
                {
                    if (channel.items.Count > 0) return new ValueTask<bool>(true);
                    if (!channel.isComplete) return channel.Wait(channel.readers, cancellationToken);
                    return channel.error == null ? new ValueTask<bool>(false) : new ValueTask<bool>(Task.FromException<bool>(channel.error));
                }
            }
            public override async ValueTask<T> ReadAsync(CancellationToken cancellationToken = default(CancellationToken))
            {
                while (true)
                {
                    T item;
                    if (TryRead(out item)) return item;
                    bool more;
                    try
                    {
                        more = await WaitToReadAsync(cancellationToken).ConfigureAwait(false);
                    }
                    catch (Exception e)
                    {
                        if (e != channel.error) throw;
                        throw new ChannelClosedException(e);
                    }
                    if (!more) throw new ChannelClosedException();
                }
            }
        }

        private sealed class InEnd : ChannelWriter<T>
        {
            private readonly QueueChannel<T> channel;

            internal InEnd(QueueChannel<T> channel)
            {
                this.channel = channel;
            }
            public override bool TryComplete(Exception error = null)
            {
                lock (channel.items)
                {
                    if (channel.isComplete) return false;
                    channel.isComplete = true;
                    channel.error = error;
                    Wake(channel.writers, false, error);
                    channel.FinishWhenEmpty();
                    return true;
                }
            }
            public override bool TryWrite(T item)
            {
                T lost = default(T);
                bool isLost = false;
                lock (channel.items)
                {
                    if (channel.isComplete) return false;
                    if (channel.items.Count < channel.capacity) channel.items.AddLast(item);
                    else
                    {
                        isLost = true;
                        switch (channel.mode)
                        {
                            case BoundedChannelFullMode.Wait:
                                return false;
                            case BoundedChannelFullMode.DropWrite:
                                lost = item;
                                break;
                            case BoundedChannelFullMode.DropNewest:
                                lost = channel.items.Last.Value;
                                channel.items.RemoveLast();
                                channel.items.AddLast(item);
                                break;
                            default:
                                lost = channel.items.First.Value;
                                channel.items.RemoveFirst();
                                channel.items.AddLast(item);
                                break;
                        }
                    }
                    Wake(channel.readers, true, null);
                }
                if (isLost && channel.dropped != null) channel.dropped(lost);
                return true;
            }
            public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default(CancellationToken))
            {
                if (cancellationToken.IsCancellationRequested) return new ValueTask<bool>(Task.FromCanceled<bool>(cancellationToken));
                lock (channel.items)
                {
                    if (channel.isComplete) return channel.error == null ? new ValueTask<bool>(false) : new ValueTask<bool>(Task.FromException<bool>(channel.error));
                    if (channel.items.Count < channel.capacity || channel.mode != BoundedChannelFullMode.Wait) return new ValueTask<bool>(true);
                    return channel.Wait(channel.writers, cancellationToken);
                }
            }
        }
    }
}
